import { BoardCard } from '../../board/board-card.tsx';
import { ColumnBoard } from '../../board/column-board.tsx';
import { Checklist } from '../../lines/checklist.tsx';
import { longName } from '../sample.ts';
import { Group } from '../plate.tsx';
import { Shown } from '../shown.tsx';

const card = { href: '#search', source: 'Met in architecture reviews' } as const;
const complementary = { kind: 'complementary', words: 'complementary', end: 'senior' } as const;
const similar = { kind: 'similar', words: 'similar', end: 'peer' } as const;

export function Search() {
  return (
    <>
      <div className="mt-4">
        <Shown state="hover" on="li:nth-child(2) a">
          <Shown state="focus-visible" on="section:nth-child(2) a">
            <ColumnBoard
              columns={[
                {
                  id: 'ideas',
                  title: 'Ideas',
                  count: 2,
                  children: (
                    <>
                      <BoardCard
                        {...card}
                        name="Leila Haddad"
                        detail="Platform engineer"
                        topic="Trusting a nightly run"
                        topicSource="Nothing in production yet"
                        likeness={complementary}
                        isChosen
                      />
                      <BoardCard {...card} name="Grace Mbeki" detail="Hover" topic="Asking in the open" />
                    </>
                  ),
                },
                {
                  id: 'approached',
                  title: 'Approached',
                  count: 1,
                  children: (
                    <BoardCard
                      {...card}
                      name="Jonas Ek"
                      detail="Focus"
                      topic="Staying calm on call"
                      likeness={similar}
                      news="Written to on Monday"
                    />
                  ),
                },
                {
                  id: 'booked',
                  title: 'Conversation booked',
                  count: 1,
                  children: <BoardCard {...card} name={longName} detail="A long name" likeness={similar} />,
                },
                { id: 'ongoing', title: 'Ongoing', count: 0, children: null },
                {
                  id: 'no',
                  title: 'Said no',
                  count: 1,
                  children: (
                    <BoardCard
                      {...card}
                      name="Henrik Dahl"
                      detail="Head of data, Norrsken"
                      news="Not before autumn. Ask Priya, he said."
                      isOver
                    />
                  ),
                },
              ]}
            />
          </Shown>
        </Shown>
      </div>
      <Group title="A first message" note="to Leila Haddad" className="mt-6 max-w-57">
        <Checklist
          label="A first message"
          items={[
            { id: 'topic', words: 'One specific topic', detail: 'not “pick your brain”', isMet: true },
            { id: 'why', words: 'Why you', detail: 'something you saw them do', isMet: true },
            { id: 'who', words: 'Who else to talk to', detail: 'one no still opens a door', isMet: false },
          ]}
        />
      </Group>
    </>
  );
}
