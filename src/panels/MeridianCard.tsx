import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeridianCode } from '#domain/code.ts';
import type { Meridian } from '#domain/meridian.ts';
import { meridianName } from '#i18n/meridianName.ts';
import { Button } from '#kit/Button.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { revealFigure } from '#state/furniture.ts';
import { type SceneStatus, useSceneStatus } from '#state/sceneStatus.ts';
import { playCourse } from '#state/view.ts';
import { CardFrame } from './CardFrame.tsx';
import head from './CardHead.module.css';
import { CardTop } from './CardTop.tsx';
import { Disclaimer } from './Disclaimer.tsx';
import { Loaded } from './Loaded.tsx';
import { MeridianPoints } from './MeridianPoints.tsx';
import { MeridianWords } from './MeridianWords.tsx';
import { useFocusWish } from './useFocusWish.ts';
import styles from './Words.module.css';

const isDrawn = (s: SceneStatus) => s.phase === 'ready';

/** What the atlas knows of a meridian as a whole. */
export function MeridianCard({ code }: { code: MeridianCode }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const canPlay = useSceneStatus(isDrawn) && code !== 'EX';
  const meridian = catalog.meridian(code);
  if (!meridian) return null;
  const points = catalog.pointsOf(code);
  const play = () => {
    playCourse(code);
    revealFigure();
  };
  return (
    <CardFrame label={t('MeridianCard.label', { code })} head={<MeridianHead meridian={meridian} />}>
      <div className={styles.words}>
        <MeridianFacts meridian={meridian} />
        {canPlay && (
          <Button look="strong" onClick={play}>
            <Play size="1rem" aria-hidden="true" />
            {t('MeridianCard.play')}
          </Button>
        )}
        <Loaded loading={t('PointCard.loading')} failed={t('MeridianCard.loadFailed')} resetKeys={[code]}>
          <MeridianWords key={code} code={code} />
        </Loaded>
        <MeridianPoints points={points} color={meridian.color} />
      </div>
      <Disclaimer />
    </CardFrame>
  );
}

function MeridianHead({ meridian }: { meridian: Meridian }) {
  const { code, color, names } = meridian;
  const { t, i18n } = useTranslation();
  const title = useFocusWish<HTMLHeadingElement>('card');
  return (
    <>
      <CardTop closeLabel={t('MeridianCard.close')}>
        <span className={head.chip} style={{ '--meridian': color }}>
          <strong>{code}</strong>
        </span>
      </CardTop>
      <h2 className={head.title} ref={title} tabIndex={-1}>
        {meridianName(meridian, i18n.language)}{' '}
        {!i18n.language.startsWith('zh') && (
          <span className={head.han} lang="zh-Hans">
            {names.hanzi.simplified}
          </span>
        )}
      </h2>
    </>
  );
}

/** Its name in full, how many points, its element and its partner. */
function MeridianFacts({ meridian: { code, names, element, pair } }: { meridian: Meridian }) {
  const { t, i18n } = useTranslation();
  const catalog = useCatalog();
  const partner = pair && catalog.meridian(pair);
  return (
    <div>
      <p className={styles.meaning}>{names.pinyin}</p>
      <p>{t('MeridianCard.points', { count: catalog.pointsOf(code).length })}</p>
      {element && <p>{t('MeridianCard.element', { element: t(`Element.${element}`) })}</p>}
      {partner && (
        <p>
          {t('MeridianCard.pair')} <a href={`#/meridian/${pair}`}>{meridianName(partner, i18n.language)}</a>
        </p>
      )}
    </div>
  );
}
