import { Eye } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage, PassageWords } from '#domain/guide.ts';
import { addressOf } from '#domain/reference.ts';
import { Button } from '#kit/Button.tsx';
import { Citations } from '#panels/Citations.tsx';
import type { Sources } from '#panels/useSources.ts';
import { CodeText } from './CodeText.tsx';
import styles from './GuidePassage.module.css';
import { PassageBars } from './PassageBars.tsx';
import { useShownName } from './useShownName.ts';

interface GuidePassageProps {
  passage: Passage;
  words: PassageWords | undefined;
  sources: Sources;
  /** The one that the figure follows. */
  isActive: boolean;
  onShow: () => void;
  ref: Ref<HTMLElement>;
}

/** A passage: what kind of statement it is and how sure one may be, the words, their sources, and where it is on the body. */
export function GuidePassage({ passage, words, sources, isActive, onShow, ref }: GuidePassageProps) {
  const { t } = useTranslation();
  const { kind, grade, show, bars } = passage;
  const what = useShownName(show);
  const link = show.point ? `#/point/${show.point}` : show.pattern ? `#/pattern/${show.pattern}` : null;
  const own = sources.numbered.filter(({ key }) => passage.sources.includes(key));
  const isRead = own.some(({ reference }) => reference.check !== 'unread');
  if (!words) return null;
  return (
    <article className={styles.passage} data-kind={kind} data-active={isActive} data-passage={passage.id} ref={ref}>
      <p className={styles.kind}>
        <strong>{t(`GuideKind.${kind}`)}</strong>
        {(kind === 'fact' || kind === 'unknown') && ` · ${t(`GuideGrade.${grade}`)}`}
        {!isRead && ` · ${t('Guide.unread')}`}
      </p>
      {words.head && <h4>{words.head}</h4>}
      <p>
        <CodeText text={words.text} />
        <Citations keys={passage.sources} sources={sources} />
      </p>
      {passage.links && (
        <ul className={styles.links}>
          {own.map(({ key, reference }) => (
            <li key={key} lang="en">
              <a href={addressOf(reference)} target="_blank" rel="noreferrer">
                {reference.title}
              </a>{' '}
              ({reference.authors})
            </li>
          ))}
        </ul>
      )}
      {bars && words.bars && <PassageBars bars={bars} labels={words.bars} />}
      {what && (
        <p className={styles.figure}>
          <Button look="plain" onClick={onShow}>
            <Eye size="0.9375rem" aria-hidden /> {t('Guide.show', { what })}
          </Button>
          {link && <a href={link}>{t('Guide.open', { what })}</a>}
        </p>
      )}
    </article>
  );
}
