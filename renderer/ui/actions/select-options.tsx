export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Options with the same word stand together beneath it. */
  readonly group?: string;
}

/** The options of a select, group by group, in the order in which the groups begin. */
export function SelectOptions({ options }: { readonly options: readonly SelectOption[] }) {
  const groups = new Map<string | undefined, SelectOption[]>();
  for (const option of options) {
    const members = groups.get(option.group);
    if (members === undefined) groups.set(option.group, [option]);
    else members.push(option);
  }
  return [...groups].map(([group, members]) => {
    const shown = members.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    return group === undefined ? (
      shown
    ) : (
      <optgroup key={group} label={group}>
        {shown}
      </optgroup>
    );
  });
}
