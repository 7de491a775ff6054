import { createStore } from 'zustand/vanilla';

/** Whether the page stands inside another one, `?embed=1`: the figure and a caption, no panels. */
interface Embed {
  readonly isEmbedded: boolean;
}

export const embedStore = createStore<Embed>(() => ({ isEmbedded: false }));

/** An address says so when the page opens; within the page nothing changes it. */
export function setEmbedded(isEmbedded: boolean): void {
  embedStore.setState({ isEmbedded });
}
