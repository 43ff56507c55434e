import { Button } from '../../actions/button.tsx';
import { AppFrame } from '../../frame/app-frame.tsx';
import { ListView } from '../../frame/list-view.tsx';
import { NavFold } from '../../frame/nav-fold.tsx';
import { NavHeading } from '../../frame/nav-heading.tsx';
import { NavCount, NavItem, NavSubItem } from '../../frame/nav-item.tsx';
import { NavPerson } from '../../frame/nav-person.tsx';
import { Page, PageFrameContext } from '../../frame/page.tsx';
import type { PageFrame } from '../../frame/page.tsx';
import { SidebarSearch } from '../../frame/sidebar-search.tsx';
import { Sidebar } from '../../frame/sidebar.tsx';
import { SplitView } from '../../frame/split-view.tsx';
import { StatusLine } from '../../frame/status-line.tsx';
import { Banner } from '../../feedback/banner.tsx';
import { ArrowRight, Info, Plus, Share2, Sprout, SunMedium, WifiOff } from '../../icons.ts';
import { TimeboxStrip } from '../../time/timebox-strip.tsx';
import { TimerBar } from '../../time/timer-bar.tsx';
import { longName, longWords, nothing, sam } from '../sample.ts';
import { Shown } from '../shown.tsx';

const frame: PageFrame = {
  history: { onBack: nothing },
  windowControls: { isMaximised: false, onMinimise: nothing, onToggleMaximise: nothing, onClose: nothing },
  notices: (
    <Banner icon={WifiOff} className="mx-5 mb-2" onDismiss={nothing}>
      You are offline. Keep writing, Sam gets it later.
    </Banner>
  ),
};

export function Frame() {
  return (
    <PageFrameContext value={frame}>
      <AppFrame platform="linux" sidebar={<Navigation />}>
        <Page
          crumbs={[
            { label: longName, href: '#frame' },
            { label: 'Sessions', href: '#frame' },
            { label: 'The ninth session, on owning the migration' },
          ]}
          actions={[
            { id: 'share', label: 'Save a file for Sam', icon: Share2, onChoose: nothing },
            { id: 'write', label: 'Write feedback', icon: Plus, isMain: true, onChoose: nothing },
            { id: 'about', label: 'About this mentorship', icon: Info, isInMenu: true, onChoose: nothing },
          ]}
        >
          <SplitView inspectorLabel="Before you send" inspector={<p className="px-5 pt-2">{longWords}</p>}>
            <div className="flex h-full flex-col">
              <ListView
                listLabel="Feedback"
                isChosen
                onShowList={nothing}
                list={
                  <>
                    <h1 className="title-head mt-1">Feedback</h1>
                    <p className="said mt-3">{longWords}</p>
                  </>
                }
              >
                <p className="note px-4">{longWords}</p>
              </ListView>
            </div>
          </SplitView>
          <TimerBar
            label="Session timer"
            isRunning
            toggleLabel="Pause the timer"
            onToggle={nothing}
            place="Point 2 of 5"
            remaining="6:20 left"
            detail="of 15 minutes"
            strip={
              <TimeboxStrip
                isRunning
                isTall
                label="Point 2, a little over half of its time used"
                boxes={[
                  { id: '1', minutes: 6, author: 'learner', used: 1 },
                  { id: '2', minutes: 15, author: 'learner', used: 0.58 },
                  { id: '3', minutes: 15, author: 'mentor' },
                  { id: 'free', minutes: 4 },
                ]}
              />
            }
            end="ends 17:30"
            actions={
              <>
                <Button isSmall>2 more minutes</Button>
                <Button isSmall variant="primary" trailingIcon={ArrowRight}>
                  Next point
                </Button>
              </>
            }
          />
        </Page>
      </AppFrame>
    </PageFrameContext>
  );
}

function Navigation() {
  return (
    <Sidebar
      label="Waymark"
      top={<SidebarSearch shortcut="Ctrl K">Find or jump to</SidebarSearch>}
      foot={<StatusLine variant="saved" title="Saved on this device" detail="Sam has seen everything" />}
    >
      <NavItem href="#actions" icon={SunMedium} end={<NavCount count={3} label="3 waiting" />}>
        Today
      </NavItem>
      <NavHeading add={{ label: 'New mentorship', onClick: nothing }}>Mentorships</NavHeading>
      <NavPerson href="#frame" name={sam.name} author="mentor" detail="mentors you, progress" isHere />
      <NavSubItem href="#frame" isCurrent end={<span className="meta num">now</span>}>
        Sessions
      </NavSubItem>
      <Shown state="hover">
        <NavSubItem href="#frame">Hover</NavSubItem>
      </Shown>
      <Shown state="focus-visible">
        <NavSubItem href="#frame">Focus</NavSubItem>
      </Shown>
      <NavPerson
        href="#frame"
        name={longName}
        author="learner"
        detail="you mentor, direction, since last year"
      />
      <NavFold label="Archived" count={2}>
        <NavPerson href="#frame" name={sam.name} author="mentor" detail="mentors you, moving on" />
      </NavFold>
      <NavHeading isPrivate>Personal</NavHeading>
      <NavItem href="#growth" icon={Sprout} isQuiet>
        Growth
      </NavItem>
    </Sidebar>
  );
}
