/** The states that a still picture has to be told to show. */
export type ShownState = 'hover' | 'active' | 'focus-visible' | 'focus-within';

const states = /(?<!\\):(hover|active|focus-visible|focus-within)(?![\w-])/g;

/**
 * Lets `data-shown="hover"` look as `:hover` does, and so on, by widening the selectors of the style sheets that are
 * loaded: what the gallery shows is the shipped rule and not a copy of it.
 */
export function forceStates(target: Document): void {
  for (const sheet of target.styleSheets) {
    if (widened.has(sheet)) continue;
    widened.add(sheet);
    widen(sheet.cssRules);
  }
}

/** Some parts bring their style sheet later than others. */
const widened = new WeakSet<StyleSheet>();

function widen(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      rule.selectorText = rule.selectorText.replaceAll(
        states,
        (selector, state: string) => `:is(${selector}, [data-shown~='${state}'])`,
      );
    }
    if ('cssRules' in rule) widen(rule.cssRules as CSSRuleList);
  }
}
