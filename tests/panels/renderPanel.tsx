import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '#i18n/i18n.ts';
import type { Atlas } from '#state/atlas.ts';
import { cardTabStore } from '#state/cardTab.ts';
import { CatalogContext } from '#state/catalogContext.ts';
import { furnitureStore } from '#state/furniture.ts';
import { litLandmarkStore } from '#state/litLandmark.ts';
import { noticesStore } from '#state/notices.ts';
import { viewStore } from '#state/view.ts';
import { createCatalog } from '../create/createCatalog.ts';

/** Shows a panel as the page does, with fresh stores; waits until what it loads has arrived. */
export async function renderPanel(panel: ReactNode, catalog: Atlas = createCatalog()): Promise<void> {
  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <CatalogContext value={catalog}>{panel}</CatalogContext>
      </I18nextProvider>,
    );
  });
}

/** Puts every store back to how a page starts. */
export function resetStores(): void {
  viewStore.setState(viewStore.getInitialState(), true);
  furnitureStore.setState(furnitureStore.getInitialState(), true);
  cardTabStore.setState(cardTabStore.getInitialState(), true);
  litLandmarkStore.setState(litLandmarkStore.getInitialState(), true);
  noticesStore.setState(noticesStore.getInitialState(), true);
}
