import { Link, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';
import { meridianName } from '#i18n/meridianName.ts';
import { IconButton } from '#kit/IconButton.tsx';
import styles from '#panels/CardHead.module.css';
import { CardTop } from '#panels/CardTop.tsx';
import { printPoints } from '#panels/share/printPoints.ts';
import { useFocusWish } from '#panels/useFocusWish.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { tell } from '#state/notices.ts';
import { OtherNames } from './OtherNames.tsx';
import { SayName } from './SayName.tsx';

interface PointHeadProps {
  code: PointCode;
  point: Point;
  /** Only what it is called: the room is wanted for something else. */
  isBrief: boolean;
}

/** Code and meridian, the names, and what can be done with the card as a whole. */
export function PointHead({ code, point, isBrief }: PointHeadProps) {
  const { t, i18n } = useTranslation();
  const meridian = useCatalog().meridian(point.meridian);
  const title = useFocusWish<HTMLHeadingElement>('card');
  const { pinyin, hanzi } = point.names;
  const print = () => printPoints([code], `${code} ${pinyin} ${hanzi.simplified}`);
  return (
    <>
      <CardTop
        closeLabel={t('PointCard.close')}
        acts={
          <>
            <IconButton label={t('PointCard.print')} icon={<Printer size="1.0625rem" />} onClick={print} />
            <IconButton label={t('PointCard.copyLink')} icon={<Link size="1.0625rem" />} onClick={copyLink} />
          </>
        }
      >
        <a className={styles.chip} href={`#/meridian/${point.meridian}`} style={{ '--meridian': meridian?.color }}>
          <strong>{code}</strong>
          {meridian && ` · ${meridianName(meridian, i18n.language)}`}
        </a>
      </CardTop>
      <div className={styles.name}>
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {pinyin}{' '}
          <span className={styles.han} lang="zh-Hans">
            {hanzi.simplified}
          </span>
        </h2>
        <SayName han={hanzi.simplified} />
      </div>
      {!isBrief && <OtherNames names={point.names} />}
    </>
  );
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    tell('copied');
  } catch {
    // Refused by the browser or by the person: the address bar holds the same link.
    tell('copyFailed');
  }
}
