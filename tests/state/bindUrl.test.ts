// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { bindUrl } from '#state/bindUrl.ts';
import { closeDialog, furnitureStore, openDialog } from '#state/furniture.ts';
import { noticesStore } from '#state/notices.ts';
import { clearSelection, restCamera, selectPoint, showBody, showView, viewStore } from '#state/view.ts';
import { createCatalog } from '../create/createCatalog.ts';

const BL23 = 'BL23' as PointCode;
const GV4 = 'GV4' as PointCode;
const near = { position: [0, 1, -2], target: [0, 1, 0] } as const;
let unbind = () => {};

function start(hash = '#/') {
  window.history.replaceState(null, '', hash);
  unbind = bindUrl(createCatalog());
}

/** As a person who edits the address bar or follows a link. */
function goTo(hash: string) {
  window.history.pushState(null, '', hash);
  window.dispatchEvent(new Event('popstate'));
}

beforeEach(() => {
  viewStore.setState(viewStore.getInitialState(), true);
  furnitureStore.setState(furnitureStore.getInitialState(), true);
  noticesStore.setState(noticesStore.getInitialState(), true);
});
afterEach(() => unbind());

describe('the address bar', () => {
  it('opens what it holds at the start', () => {
    start('#/point/UB-23?body=female&side=left');
    expect(viewStore.getState()).toMatchObject({ selected: BL23, body: 'female', side: 'left' });
    expect(window.location.hash).toBe('#/point/BL23?side=left&body=female');
  });

  it('follows what a person chooses, one entry of the history each', () => {
    start();
    const before = window.history.length;
    selectPoint(BL23);
    expect(window.location.hash).toBe('#/point/BL23');
    showView('front');
    expect(window.location.hash).toBe('#/point/BL23?view=front');
    showBody('female');
    clearSelection();
    expect(window.location.hash).toBe('#/?view=front&body=female');
    expect(window.history.length).toBe(before + 4);
  });

  it('follows the hand on the figure without adding to the history', () => {
    start();
    selectPoint(BL23);
    const before = window.history.length;
    restCamera(near);
    expect(window.location.hash).toBe('#/point/BL23?view=0,1,-2,0,1,0');
    expect(window.history.length).toBe(before);
    selectPoint(GV4);
    expect(window.location.hash).toBe('#/point/GV4');
  });

  it('leaves the side out for a point that has none', () => {
    start();
    selectPoint(BL23, 'left');
    selectPoint(GV4);
    expect(window.location.hash).toBe('#/point/GV4');
  });

  it('is obeyed when it changes, in one step', () => {
    start();
    const seen: string[] = [];
    viewStore.subscribe(() => seen.push(window.location.hash));
    goTo('#/point/BL23?body=female');
    expect(viewStore.getState()).toMatchObject({ selected: BL23, body: 'female', camera: { kind: 'selection' } });
    goTo('#/');
    expect(viewStore.getState()).toMatchObject({
      selected: null,
      body: 'male',
      camera: { kind: 'standard', view: 'back' },
    });
    expect(new Set(seen)).toEqual(new Set(['#/point/BL23?body=female', '#/']));
  });

  it('that names an unknown point leads to the atlas, with one sentence', () => {
    start('#/point/ST36');
    expect(window.location.hash).toBe('#/');
    expect(noticesStore.getState().notices).toMatchObject([{ kind: 'unknownPoint', subject: 'ST36' }]);
  });

  it('holds the warning signs while they are open, and the point under them afterwards', () => {
    start('#/point/BL23');
    openDialog('safety');
    expect(window.location.hash).toBe('#/safety');
    closeDialog();
    expect(window.location.hash).toBe('#/point/BL23');
    goTo('#/safety');
    expect(furnitureStore.getState().dialog).toBe('safety');
    expect(viewStore.getState().selected).toBe(BL23);
  });
});
