import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { TabGroup, TabRow } from '#kit/Tabs.tsx';
import { CardFrame } from '#panels/CardFrame.tsx';
import { Disclaimer } from '#panels/Disclaimer.tsx';
import { FindItPanel } from '#panels/findIt/FindItPanel.tsx';
import { FindItTurns } from '#panels/findIt/FindItTurns.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { StepBar } from '#panels/StepBar.tsx';
import { cardTabs, openCardTab, useCardTab } from '#state/cardTab.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { PointHead } from './PointHead.tsx';
import { PointWords } from './PointWords.tsx';

const foundOf = (s: FindIt) => s.code;

/** All that the atlas says about one point. Names come with the page; the words may still be on their way. */
export function PointCard({ code }: { code: PointCode }) {
  const { t } = useTranslation();
  const point = useCatalog().point(code);
  const isBeingFound = useFindIt(foundOf) === code;
  const tab = useCardTab();
  if (!point) return null;
  const tabs = cardTabs.map((value) => ({ value, label: t(`CardTab.${value}`) }));
  return (
    <TabGroup value={tab} onChange={openCardTab}>
      <CardFrame
        label={t('PointCard.label', { code })}
        head={<PointHead code={code} point={point} isBrief={isBeingFound} />}
        tabs={!isBeingFound && <TabRow look="line" label={t('PointCard.tabs')} tabs={tabs} />}
        foot={
          <Suspense fallback={null}>
            {isBeingFound ? <FindItTurns code={code} /> : <StepBar code={code} point={point} />}
          </Suspense>
        }
        reading={isBeingFound ? code : `${code} ${tab}`}
      >
        <Loaded loading={t('PointCard.loading')} failed={t('PointCard.loadFailed')} resetKeys={[code]}>
          {isBeingFound ? (
            <FindItPanel code={code} point={point} />
          ) : (
            <PointWords key={code} code={code} point={point} />
          )}
        </Loaded>
        <Disclaimer />
      </CardFrame>
    </TabGroup>
  );
}
