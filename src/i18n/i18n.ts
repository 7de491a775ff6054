import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';

/**
 * The words of the interface. English comes with the page; a further language is a file beside en.json, fetched when it
 * is chosen. Keys are flat, `Component.action`; plural forms carry the suffixes of Intl.PluralRules.
 */
export const i18n = i18next.createInstance();

/** The languages beyond English, each with the way to its words. */
const further: Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  'zh-Hans': () => import('./zh-Hans.json'),
};

const files: BackendModule = {
  type: 'backend',
  init: () => {},
  // i18next takes a promise only from a reader with exactly these two parameters.
  read: async (language, _namespace) => (await further[language]?.())?.default ?? {},
};

void i18n
  .use(files)
  .use(initReactI18next)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    partialBundledLanguages: true,
    // zh-Hans is a file, zh is none.
    load: 'currentOnly',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
