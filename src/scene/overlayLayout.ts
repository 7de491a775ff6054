import { type PerspectiveCamera, Vector3 } from 'three';
import type { ViewState } from '#state/view.ts';
import { GutterPlacer } from './gutterPlacer.ts';
import { type Box, chooseSpot, createBox, forget, type MutableBox, occupy, type Spot } from './labelSpot.ts';
import { LEAST_FACING, type MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import type { Size } from './orbit.ts';
import type { Overlay, PinRefs } from './overlay.ts';
import { facing } from './pick.ts';
import { drawLeader, show, toScreen } from './screen.ts';
import { placeSideMark } from './sideMarks.ts';

/** Labels keep this far from panels and window edges. */
const EDGE_PX = 10;
const LEADER_PX = { marker: 9, least: 12 };

const _p = new Vector3();
const _axis = new Vector3();

/** What the labels are placed in. */
export interface OverlayScene {
  readonly camera: PerspectiveCamera;
  readonly size: Size;
  readonly view: ViewState;
  readonly table: MarkerTable | null;
  readonly heightM: number;
  /** How much larger than usual markers are drawn. */
  readonly markerFactor: number;
  /** Too fast to read: the labels in the gutters stay away. */
  readonly isMovingFast: boolean;
  /** While the picture rests, what covers what. */
  readonly occluder: Occluder | null;
}

/** Computes and writes the places of the labels. Allocates nothing per frame. */
export class OverlayLayout {
  readonly gutters = new GutterPlacer();
  private readonly overlay: Overlay;
  private markers = new Float32Array(0);
  private readonly spots = { selected: createSpot(), hovered: createSpot(), alternative: createSpot() };
  private readonly boxes = {
    left: createBox(),
    right: createBox(),
    selected: createBox(),
    alternative: createBox(),
    hovered: createBox(),
  };
  private readonly taken: readonly Box[];
  private readonly bounds = createBox();
  private readonly gutterScene = {
    camera: null as unknown as PerspectiveCamera,
    size: { width: 0, height: 0 } as Size,
    bounds: this.bounds as Box,
    taken: [] as readonly Box[],
    hovered: this.boxes.hovered as Box,
    markerFactor: 1,
    occluder: null as Occluder | null,
  };

  /** `guided` says where labels of another layer stand, which are placed first. */
  constructor(overlay: Overlay, guided: readonly Box[]) {
    this.overlay = overlay;
    const { left, right, selected, alternative } = this.boxes;
    this.taken = [left, right, selected, alternative, ...guided];
    this.gutterScene.taken = this.taken;
  }

  place(scene: OverlayScene): void {
    const { bounds, overlay, spots, boxes } = this;
    const { camera, size, view, table, heightM } = scene;
    bounds.left = view.insets.left + EDGE_PX;
    bounds.top = view.insets.top + EDGE_PX;
    bounds.right = size.width - view.insets.right - EDGE_PX;
    bounds.bottom = size.height - view.insets.bottom - EDGE_PX;
    placeSideMark(overlay.left.current, 1, camera, size, heightM, bounds, boxes.left);
    placeSideMark(overlay.right.current, -1, camera, size, heightM, bounds, boxes.right);
    const { selected, hovered, side } = view;
    const chosen = table && selected ? table.indexOf(selected, side) : -1;
    const second = table && selected ? table.alternativeOf(selected, side) : -1;
    const pointed = table && hovered && hovered.code !== selected ? table.indexOf(hovered.code, hovered.side) : -1;
    if (table && (chosen >= 0 || pointed >= 0)) this.projectMarkers(table, camera, size);
    // What is placed first is not covered by what follows.
    forget(boxes.selected);
    forget(boxes.alternative);
    this.placePin(overlay.selected, spots.selected, boxes.selected, chosen, scene);
    this.placePin(overlay.alternative, spots.alternative, boxes.alternative, second, scene);
    // A name that stands in the gutter is lit there, not written twice.
    const isNamed = this.gutters.light(hovered?.code ?? null, scene.isMovingFast ? -1 : pointed);
    this.placePin(overlay.hovered, spots.hovered, boxes.hovered, isNamed ? -1 : pointed, scene);
    this.placeGutters(scene);
  }

  private placeGutters({ camera, size, markerFactor, occluder, isMovingFast }: OverlayScene): void {
    const layer = this.overlay.layer.current;
    if (layer) layer.toggleAttribute('data-moving', isMovingFast);
    if (isMovingFast) return;
    Object.assign(this.gutterScene, { camera, size, markerFactor, occluder });
    this.gutters.place(this.gutterScene);
  }

  /** Places a label beside its marker; `box` then says where, or nowhere. */
  private placePin(
    pin: PinRefs,
    spot: Spot & { dx: number; dy: number },
    box: MutableBox,
    index: number,
    { camera, size, table, markerFactor }: OverlayScene,
  ): void {
    forget(box);
    const label = pin.label.current;
    const leader = pin.leader.current;
    if (!label || !leader) return;
    const isFacing = table !== null && index >= 0 && facing(table, index, camera) > LEAST_FACING;
    // The chosen point keeps its name where the body hides it, and the label says so.
    const isShown = isFacing || (table !== null && index >= 0 && pin === this.overlay.selected);
    if (isShown) label.dataset.sight = isOnSole(table, index) ? 'sole' : isFacing ? 'plain' : 'hidden';
    if (isShown) toScreen(_p.fromArray(table.positions, 3 * index), camera, size);
    const { bounds } = this;
    if (!isShown || _p.x < bounds.left || _p.x > bounds.right || _p.y < bounds.top || _p.y > bounds.bottom) {
      hide(label, leader);
      return;
    }
    const { x, y } = _p;
    toScreen(_axis.set(0, table.positions[3 * index + 1]!, 0), camera, size);
    const width = label.offsetWidth;
    const height = label.offsetHeight;
    const need = { x, y, width, height, outward: x >= _axis.x ? 1 : -1 } as const;
    const isFree = chooseSpot(spot, need, bounds, this.markers, this.taken);
    // Of two places of one point the second can do without its name, which the card says too.
    if (!isFree && pin === this.overlay.alternative) {
      hide(label, leader);
      return;
    }
    label.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
    // From the marker's edge to the nearer end of the label.
    const endX = spot.x > x ? spot.x : Math.min(x, spot.x + width);
    const length = drawLeader(leader, x, y, endX, spot.y + height / 2, LEADER_PX.marker * markerFactor);
    show(label, true);
    show(leader, length > LEADER_PX.least * markerFactor);
    occupy(box, spot.x, spot.y, width, height);
  }

  private projectMarkers(table: MarkerTable, camera: PerspectiveCamera, size: Size): void {
    const n = table.firstAlternative;
    if (this.markers.length < 2 * n + 2) this.markers = new Float32Array(2 * n + 2);
    let at = 0;
    for (let i = 0; i < n; i++) {
      if (facing(table, i, camera) < LEAST_FACING) continue;
      toScreen(_p.fromArray(table.positions, 3 * i), camera, size);
      this.markers[at++] = _p.x;
      this.markers[at++] = _p.y;
    }
    this.markers[at] = Number.NaN;
  }
}

function hide(label: HTMLElement, leader: HTMLElement): void {
  show(label, false);
  show(leader, false);
}

function createSpot() {
  return { x: 0, y: 0, dx: 0, dy: 0 };
}

/** A point this low that faces down lies under the foot. */
function isOnSole({ positions, normals }: MarkerTable, index: number): boolean {
  return positions[3 * index + 1]! < 0.04 && normals[3 * index + 1]! < -0.5;
}
