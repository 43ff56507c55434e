import { Button } from '../../actions/button.tsx';
import { IconButton } from '../../actions/icon-button.tsx';
import { Connectors } from '../../board/connectors.tsx';
import type { Connection } from '../../board/connectors.tsx';
import { QuadrantBoard, QuadrantLine } from '../../board/quadrant-board.tsx';
import { MilestoneTracker } from '../../charts/milestone-tracker.tsx';
import { Lock, Plus } from '../../icons.ts';
import { DefinitionList } from '../../lines/definition-list.tsx';
import { Avatar } from '../../people/avatar.tsx';
import { longWords, sam } from '../sample.ts';
import { Group } from '../plate.tsx';

const connections: readonly Connection[] = [
  { from: 'permission', to: 'migration', isChosen: true },
  { from: 'production', to: 'call' },
];

const add = (
  <Button variant="text" isSmall icon={Plus}>
    Add a line
  </Button>
);
const onlyMe = <IconButton isSmall label="Only me, change" icon={Lock} iconSize={14} />;
const shared = <Avatar {...sam} size={18} className="m-[3px]" />;

export function Growth() {
  return (
    <Connectors connections={connections} className="mt-5 grid grid-cols-[minmax(0,1fr)_18.5rem] gap-x-21">
      <QuadrantBoard
        quadrants={[
          {
            id: 'strengths',
            title: 'Strengths',
            detail: 'in me, helps',
            add,
            children: (
              <>
                <QuadrantLine end={shared}>I explain numbers so that people act</QuadrantLine>
                <QuadrantLine end={onlyMe}>{longWords}</QuadrantLine>
              </>
            ),
          },
          {
            id: 'weaknesses',
            title: 'Weaknesses',
            detail: 'in me, holds back',
            add,
            children: (
              <>
                <QuadrantLine end={shared} isChosen anchor="permission">
                  I wait for permission
                </QuadrantLine>
                <QuadrantLine end={shared} anchor="production">
                  I have never run anything in production
                </QuadrantLine>
                <QuadrantLine end={onlyMe}>I rewrite things rather than ask</QuadrantLine>
              </>
            ),
          },
          {
            id: 'opportunities',
            title: 'Opportunities',
            detail: 'around me, helps',
            add,
            children: <QuadrantLine end={onlyMe}>The data guild looks for speakers</QuadrantLine>,
          },
          { id: 'threats', title: 'Threats', detail: 'around me, holds back', add, children: null },
        ]}
      />
      <Group title="Goals">
        <Goal anchor="migration" title="Own the events migration">
          <MilestoneTracker count={5} reached={3} label="Three of five milestones reached" />
          <p className="meta mt-2">3 of 5, next: run the backfill on staging, 27 March</p>
          <DefinitionList
            className="mt-3 border-t border-line pt-2"
            definitions={[
              { term: 'Specific', words: 'Lead the move of order events to the new pipeline' },
              { term: 'Measurable', words: 'Old tables read-only, no report late' },
              { term: 'Achievable', words: 'Two days a week, agreed with Jonas' },
              { term: 'Relevant', words: 'My first thing in production' },
              { term: 'Time-bound', words: '30 June 2026' },
            ]}
          />
        </Goal>
        <Goal anchor="call" title="Be on call once, calmly">
          <MilestoneTracker count={4} reached={1} label="One of four milestones reached" />
          <p className="meta mt-2">1 of 4, by 30 September</p>
        </Goal>
        <Goal title="Not begun, and another person’s">
          <MilestoneTracker count={3} reached={0} author="mentor" label="None of three milestones reached" />
        </Goal>
        <Goal title="All of it">
          <MilestoneTracker count={4} reached={4} label="All four milestones reached" />
        </Goal>
      </Group>
    </Connectors>
  );
}

function Goal(props: {
  readonly anchor?: string;
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <article className="mt-3 border-line pt-3 not-first:border-t">
      <h3 data-anchor={props.anchor} className="note mb-2 font-[580]">
        {props.title}
      </h3>
      {props.children}
    </article>
  );
}
