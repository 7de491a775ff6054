import { Moon, Presentation, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { chooseTheme, type Preferences, usePreferences } from '#state/preferences.ts';
import { themes } from '#state/theme.ts';

const themeOf = (s: Preferences) => s.theme;
const icons = {
  paper: <Sun size="1.125rem" />,
  night: <Moon size="1.125rem" />,
  projector: <Presentation size="1.125rem" />,
};

/** The light of the room: shows the one that is on, and goes on to the next. */
export function ThemeButton({ className = '' }: { className?: string | undefined }) {
  const { t } = useTranslation();
  const theme = usePreferences(themeOf);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? themes[0];
  return (
    <IconButton
      className={className}
      label={t('ThemeButton.label', { theme: t(`Theme.${theme}`), next: t(`Theme.${next}`) })}
      icon={icons[theme]}
      onClick={() => chooseTheme(next)}
    />
  );
}
