import { Button } from '../../actions/button.tsx';
import { PairedSparkline } from '../../charts/paired-sparkline.tsx';
import { PhaseTimeline } from '../../charts/phase-timeline.tsx';
import { StepAreaChart } from '../../charts/step-area-chart.tsx';
import { AuthorName } from '../../people/author-name.tsx';
import { Columns, Group, Stack } from '../plate.tsx';

const shares = [0, 0.2, 0.25, 0.33, 0.4, 0.6, 0.5, 0.67, 0.8];

const answers = [
  { statement: 'I can say what is hard', learner: [3, 3, 4, 4, 4], mentor: [4, 4, 4, 5, 5] },
  { statement: 'We know where this is going', learner: [2, 3, 4, 4, 5], mentor: [3, 3, 3, 4, 5] },
  { statement: 'I am stretched enough', learner: [4, 4, 3, 3, 2], mentor: [4, 4, 4, 4, 4] },
] as const;

export function Relationship() {
  return (
    <Stack className="mt-5 stack-6">
      <Group title="Phases">
        <PhaseTimeline
          label="Five phases. Rapport and Direction are behind you, you are in Progress, session 9. Sam led until session 5, Maya has led since."
          currentId="progress"
          phases={[
            {
              id: 'rapport',
              name: 'Rapport',
              when: 'Sep to Oct 2025',
              stops: ['mentor', 'mentor', 'mentor'],
            },
            {
              id: 'direction',
              name: 'Direction',
              when: 'Nov to Jan',
              stops: ['mentor', 'mentor', 'learner'],
            },
            {
              id: 'progress',
              name: 'Progress',
              when: 'since 8 January',
              stops: ['learner', 'learner', 'learner'],
            },
            { id: 'winding', name: 'Winding down', stops: [] },
            { id: 'moving', name: 'Moving on', stops: [] },
          ]}
        />
      </Group>
      <Columns className="mt-0 grid-cols-[38.25rem_minmax(0,1fr)]">
        <Stack>
          <Group title="Who leads" note="You began 4 of 5 points today. In session 1 you began none.">
            <StepAreaChart
              caption="Who began the points"
              stepLabel="Session"
              learnerLabel="Maya began"
              mentorLabel="Sam began"
              steps={shares.map((share, index) => ({
                label: index === 8 ? '9, today' : String(index + 1),
                share,
              }))}
            />
          </Group>
          <Group title="Health check" note="Answered apart, opened together.">
            <HealthCheck />
          </Group>
        </Stack>
        <Group title="The first phase" note="nothing walked yet">
          <PhaseTimeline
            label="Three phases, none begun."
            currentId="one"
            phases={[
              { id: 'one', name: 'Rapport', when: 'from today', stops: [] },
              { id: 'two', name: 'Direction', stops: [] },
              { id: 'three', name: 'Progress', stops: [] },
            ]}
          />
        </Group>
      </Columns>
    </Stack>
  );
}

function HealthCheck() {
  return (
    <table className="w-full">
      <thead>
        <tr className="meta">
          <th scope="col" className="text-start font-[430]">
            Statement
          </th>
          <th scope="col" className="text-start font-[430]">
            October to March
          </th>
          <th scope="col" className="w-10.5 font-[430]">
            You
          </th>
          <th scope="col" className="w-10.5 font-[430]">
            Sam
          </th>
          <th scope="col" className="w-10.5 font-[430]">
            Gap
          </th>
          <th scope="col">
            <span className="sr-only">What next</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ statement, learner, mentor }) => {
          const gap = Math.abs(learner[4] - mentor[4]);
          return (
            <tr key={statement} className="h-11.5 border-t border-line">
              <th scope="row" className="said pe-3 text-start font-[430]">
                {statement}
              </th>
              <td>
                <PairedSparkline learner={learner} mentor={mentor} />
              </td>
              <td className="num text-center">
                <AuthorName author="learner">{learner[4]}</AuthorName>
              </td>
              <td className="num text-center">
                <AuthorName author="mentor">{mentor[4]}</AuthorName>
              </td>
              <td className="num text-center text-ink-3">{gap === 0 ? 'even' : gap}</td>
              <td className="text-end">{gap > 1 && <Button isSmall>Talk about it</Button>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
