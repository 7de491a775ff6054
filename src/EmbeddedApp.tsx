import { EmbedCaption } from '#panels/embed/EmbedCaption.tsx';
import { LoadingVeil } from '#panels/LoadingVeil.tsx';
import { SelectionAnnouncer } from '#panels/SelectionAnnouncer.tsx';
import styles from './App.module.css';
import { SceneMount } from './SceneMount.tsx';

/** The atlas inside another page: the figure and a caption. */
export function EmbeddedApp() {
  return (
    <div className={styles.app} data-layout="embedded">
      <main className={styles.stage}>
        <SceneMount />
        <LoadingVeil withProgress />
      </main>
      <EmbedCaption />
      <SelectionAnnouncer />
    </div>
  );
}
