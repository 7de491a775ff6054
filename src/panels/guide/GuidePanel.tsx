import { useTranslation } from 'react-i18next';
import { CardFrame } from '#panels/CardFrame.tsx';
import { Disclaimer } from '#panels/Disclaimer.tsx';
import { Loaded } from '#panels/Loaded.tsx';
import { closeGuide, type Reading, useReading } from '#state/reading.ts';
import styles from './Guide.module.css';
import { GuideHead } from './GuideHead.tsx';
import { GuideSteps } from './GuideSteps.tsx';
import { TopicList } from './TopicList.tsx';
import { TopicText } from './TopicText.tsx';

const atOf = (s: Reading) => s.at;

/** The guide, beside the figure that follows it; on a phone a topic leaves room for the figure. */
export function GuidePanel() {
  const { t } = useTranslation();
  const at = useReading(atOf);
  if (at === null) return null;
  return (
    <div className={styles.wide}>
      {/* Another topic begins at its top. */}
      <CardFrame
        key={at}
        label={t('Guide.title')}
        startHeight={at === 'index' ? 'full' : 'half'}
        onDismiss={closeGuide}
        head={<GuideHead at={at} />}
        foot={at !== 'index' && <GuideSteps id={at} />}
      >
        <Loaded loading={t('Guide.loading')} failed={t('Guide.loadFailed')} resetKeys={[at]}>
          {at === 'index' ? <TopicList /> : <TopicText id={at} />}
        </Loaded>
        <Disclaimer />
      </CardFrame>
    </div>
  );
}
