import type { useTranslation } from 'react-i18next';
import type { Check } from '#domain/ledger/check.ts';
import type { Verdict } from '#domain/ledger/verdict.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { refName } from './refName.ts';

type Translate = ReturnType<typeof useTranslation>['t'];

const distanceKeys = {
  axis: 'Ledger.distanceAxis',
  straight: 'Ledger.distanceStraight',
  skin: 'Ledger.distanceSkin',
} as const;
const fractionKeys = { straight: 'Ledger.fraction', skin: 'Ledger.fractionSkin' } as const;

/** A check as a sentence: what the standard says, or what must be true of every point. */
export function checkWords(check: Check, t: Translate, language: string): string {
  const number = (value: number) => formatNumber(value, language, 2);
  switch (check.kind) {
    case 'lateral':
      return check.cun === 0 ? t('Ledger.onMidline') : t('Ledger.lateral', { cun: number(check.cun) });
    case 'distance':
      return t(distanceKeys[check.measure], { cun: number(Math.abs(check.cun)), ref: refName(check.ref) });
    case 'fraction':
      return t(fractionKeys[check.measure], {
        percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(check.t),
        from: refName(check.from),
        to: refName(check.to),
      });
    case 'onLine':
      return t('Ledger.onLine', { from: refName(check.from), to: refName(check.to) });
    case 'at':
    case 'level':
      return t(`Ledger.${check.kind}`, { ref: refName(check.ref) });
    case 'offset':
      return check.cun === 0
        ? t(`LedgerPlumb.${check.direction}`, { ref: refName(check.ref) })
        : t(`LedgerOffset.${check.direction}`, { cun: number(check.cun), ref: refName(check.ref) });
    case 'side':
      return t(`LedgerSide.${check.direction}`, { ref: refName(check.ref) });
    case 'surface':
      return t(`LedgerSurface.${check.surface}`);
    default:
      return t(`Ledger.${check.kind}`);
  }
}

/** What was found, in the terms in which the sentence speaks; empty where there is nothing to tell but how far off it is. */
export function foundWords(verdict: Verdict, t: Translate, language: string): string {
  const { check, deviation, residual, residualCun } = verdict;
  if (deviation === null || residual === null) return t('Ledger.unmeasured');
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  if (verdict.unit === 'deg') return t('Ledger.degrees', { degrees: number(deviation, 0) });
  if (check.kind === 'side') return t('Ledger.bySide', { mm: number(deviation, 1) });
  if ('cun' in check && residualCun !== null) {
    const offCun = residualCun * Math.sign(deviation);
    return t('Ledger.inCun', { cun: number(Math.abs(check.cun) + offCun, 2) });
  }
  return '';
}

/** How far off that is; empty for what is held or not. */
export function offWords({ unit, check, residual, residualCun }: Verdict, t: Translate, language: string): string {
  if (unit === 'deg' || check.kind === 'side' || residual === null || residualCun === null) return '';
  return t('Ledger.residual', {
    mm: formatNumber(residual, language, 2),
    cun: formatNumber(residualCun, language, 3),
  });
}
