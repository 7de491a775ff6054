import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '#i18n/i18n.ts';
import { bindUrl } from '#state/bindUrl.ts';
import { CatalogContext } from '#state/catalogContext.ts';
import { embedStore } from '#state/embed.ts';
import { bindMessages } from '#state/embedMessages.ts';
import { beginFirstVisit } from '#state/firstVisit.ts';
import { mirrorTheme, type Preferences, preferencesStore } from '#state/preferences.ts';
import { mirrorSceneStatus } from '#state/sceneStatus.ts';
import { App } from './App.tsx';
import { createCatalog } from './catalog.ts';
import { EmbeddedApp } from './EmbeddedApp.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('main: index.html has no #root');

const catalog = createCatalog();
bindUrl(catalog);
bindMessages(catalog);
beginFirstVisit();
const { isEmbedded } = embedStore.getState();
mirrorSceneStatus(document.documentElement);
mirrorTheme(document.documentElement);

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});
const speak = ({ language }: Preferences) => i18n.changeLanguage(language);
preferencesStore.subscribe(speak);
// The words come first, so that a page in another language does not start in English.
void speak(preferencesStore.getState()).then(() => {
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <CatalogContext value={catalog}>{isEmbedded ? <EmbeddedApp /> : <App />}</CatalogContext>
      </I18nextProvider>
    </StrictMode>,
  );
});
