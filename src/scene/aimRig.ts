import { Vector3 } from 'three';
import type { ViewState } from '#state/view.ts';
import { centreInFreeArea, framePoint, frameWhole, widenTo } from './framing.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import { orbitFromCamera, type Size } from './orbit.ts';
import type { Rig } from './rig.ts';

export interface Surroundings {
  readonly size: Size;
  readonly table: MarkerTable | null;
  readonly occluder: Occluder | null;
}

const _position = new Vector3();
const _normal = new Vector3();

/** Writes where the view store wants the camera to the rig's goal. */
export function aimRig(rig: Rig, view: ViewState, { size, table, occluder }: Surroundings): void {
  const { goal, heightM } = rig;
  switch (view.camera.kind) {
    case 'standard':
      frameWhole(goal, view.camera.view, heightM, size, view.insets);
      return;
    case 'free':
      centreInFreeArea(goal, size, view.insets);
      orbitFromCamera(goal, view.camera.camera);
      return;
    case 'area': {
      const { at, out, middle, reachM } = view.camera.area;
      const isBlocked = (from: Vector3, direction: Vector3) => occluder?.isBlocked(from, direction) ?? false;
      framePoint(goal, _position.fromArray(at), _normal.fromArray(out), heightM, size, view.insets, isBlocked);
      widenTo(goal, middle, reachM);
      return;
    }
    case 'selection': {
      const index = table && view.selected ? table.indexOf(view.selected, view.side) : -1;
      // Not placed yet, or not on this body: the whole figure is a fair answer.
      if (!table || index < 0) {
        frameWhole(goal, 'back', heightM, size, view.insets);
        return;
      }
      _position.fromArray(table.positions, 3 * index);
      _normal.fromArray(table.normals, 3 * index);
      const isBlocked = (from: Vector3, direction: Vector3) => occluder?.isBlocked(from, direction) ?? false;
      framePoint(goal, _position, _normal, heightM, size, view.insets, isBlocked);
    }
  }
}
