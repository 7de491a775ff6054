import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import card from '#panels/Words.module.css';
import { moveFocus } from '#state/furniture.ts';
import { answerNoSign, type HurtState, hurtSigns, toggleSign, useHurt } from '#state/hurt.ts';
import styles from './Hurts.module.css';

const tickedOf = (s: HurtState) => s.signs;

/** Asked before anything else. A tick leads to help and nowhere else; no tick never means "you are clear". */
export function RedFlags() {
  const { t } = useTranslation();
  const ticked = useHurt(tickedOf);
  const answer = () => {
    answerNoSign();
    moveFocus('card');
  };
  return (
    <div className={card.words}>
      <fieldset className={styles.signs}>
        <legend>{t('Hurts.signs')}</legend>
        {hurtSigns.map((sign) => (
          <div key={sign} className={styles.row}>
            <label className={styles.sign}>
              <input type="checkbox" checked={ticked.includes(sign)} onChange={() => toggleSign(sign)} />
              <span>{t(`HurtSign.${sign}`)}</span>
            </label>
            <div role="alert">
              {ticked.includes(sign) && (
                <p className={styles.help}>
                  <strong>{t('Hurts.getHelp')}</strong> {t(`HurtHelp.${sign}`)}
                </p>
              )}
            </div>
          </div>
        ))}
      </fieldset>
      {ticked.length > 0 && (
        <div className={styles.call}>
          <p>{t('SafetyDialog.call')}</p>
          <p>{t('Hurts.helpFirst')}</p>
        </div>
      )}
      {ticked.length === 0 && (
        <Button look="strong" onClick={answer}>
          {t('Hurts.none')}
        </Button>
      )}
    </div>
  );
}
