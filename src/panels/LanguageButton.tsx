import { useTranslation } from 'react-i18next';
import { Button } from '#kit/Button.tsx';
import { chooseLanguage, languages, type Preferences, usePreferences } from '#state/preferences.ts';

const languageOf = (s: Preferences) => s.language;

/** Goes on to the next language, and says its name in that language. */
export function LanguageButton({ className = '' }: { className?: string | undefined }) {
  const { t } = useTranslation();
  const language = usePreferences(languageOf);
  const next = languages[(languages.indexOf(language) + 1) % languages.length] ?? languages[0];
  return (
    <Button look="plain" className={className} lang={next} onClick={() => chooseLanguage(next)}>
      {t(`LanguageButton.${next}`)}
    </Button>
  );
}
