import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MyCun, measuresOfMine } from '#domain/findIt/myCun.ts';
import { Button } from '#kit/Button.tsx';
import { Dialog } from '#kit/Dialog.tsx';
import { Segments } from '#kit/Segments.tsx';
import { closeDialog } from '#state/furniture.ts';
import { chooseMyCun, useMyCun } from '#state/myCun.ts';
import styles from './MyCunDialog.module.css';

const kinds = ['height', 'thumb', 'fingers'] as const;

/** The reader's own measure, and what it is good for. */
export function MyCunDialog() {
  const { t } = useTranslation();
  const mine = useMyCun();
  const [kind, setKind] = useState<MyCun['kind']>(mine?.kind ?? 'height');
  const [text, setText] = useState(mine ? String(mine.cm) : '');
  const [isWrong, setWrong] = useState(false);
  const fieldId = useId();
  const { leastCm, mostCm } = measuresOfMine[kind];

  const save = (event: FormEvent) => {
    event.preventDefault();
    const cm = Number(text.replace(',', '.'));
    const fits = text.trim() !== '' && cm >= leastCm && cm <= mostCm;
    setWrong(!fits);
    if (fits) choose({ kind, cm });
  };
  return (
    <Dialog title={t('MyCun.title')} closeLabel={t('MyCun.close')} onClose={closeDialog}>
      <form className={styles.form} onSubmit={save} noValidate>
        <p>{t('MyCun.intro')}</p>
        <Segments
          legend={t('MyCun.kind')}
          direction="column"
          value={kind}
          onChange={setKind}
          segments={kinds.map((value) => ({ value, label: t(`MyCun.${value}`) }))}
        />
        <p className={styles.hint}>{t(`MyCun.${kind}Hint`)}</p>
        <label htmlFor={fieldId}>{t('MyCun.inCm')}</label>
        <input
          id={fieldId}
          className={styles.field}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${fieldId}-wrong`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${fieldId}-wrong`} className={styles.wrong} role="alert">
          {isWrong && t('MyCun.outOfRange', { least: leastCm, most: mostCm })}
        </p>
        <p className={styles.hint}>{t('MyCun.estimate')}</p>
        <div className={styles.acts}>
          <Button look="strong" type="submit">
            {t('MyCun.save')}
          </Button>
          {mine && <Button onClick={() => choose(null)}>{t('MyCun.clear')}</Button>}
        </div>
      </form>
    </Dialog>
  );
}

function choose(mine: MyCun | null): void {
  chooseMyCun(mine);
  closeDialog();
}
