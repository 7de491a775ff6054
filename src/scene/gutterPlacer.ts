import { type PerspectiveCamera, Vector3 } from 'three';
import type { PointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import { type Gutters, layGutters } from './gutter.ts';
import { boneEntry, type Entry, hide, keyEntries, setLit, zoneEntries } from './gutterEntry.ts';
import { MOST_LABELS } from './labelChoice.ts';
import type { Box } from './labelSpot.ts';
import { LEAST_FACING, type MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import { pxPerMetreAt, type Size } from './orbit.ts';
import type { Overlay } from './overlay.ts';
import { facing } from './pick.ts';
import { drawLeader, show, toScreen } from './screen.ts';
import type { Silhouette } from './silhouette.ts';

/** Between the figure and its labels; perspective makes what is near a little wider than was measured. */
const BESIDE_PX = 26;
const NEARER = 1.05;
/** From here up the figure is face and head, as a share of stature. */
const CHIN = 0.845;
/** Labels appear a little later than markers and do not flicker at the rim. */
const LEAST_LABEL_FACING = LEAST_FACING + 0.08;
/** A bone that lies this far beyond the body's axis is on its other side. */
const BEHIND_AXIS_M = 0.03;
const LEADER_PX = { marker: 7, label: 4, least: 4 };

const _p = new Vector3();
const _forward = new Vector3();

/** What is to be named, the most important first. */
type Words = Pick<Overlay, 'zonePins' | 'bonePins' | 'keyPins'>;

/** Where a label's words stand in the picture and what covers what, for one frame. */
export interface GutterScene {
  readonly camera: PerspectiveCamera;
  readonly size: Size;
  readonly bounds: Box;
  readonly taken: readonly Box[];
  readonly hovered: Box;
  readonly markerFactor: number;
  /** Only while the picture rests: one ray for each label. */
  readonly occluder: Occluder | null;
}

/** Places the labels beside the body. Allocates nothing per frame. */
export class GutterPlacer {
  private entries: Entry[] = [];
  private table: MarkerTable | null = null;
  private silhouette: Silhouette | null = null;
  private covered = new Uint8Array(0);
  private scene: GutterScene | null = null;
  /** The label of the hovered point, and its marker. */
  private lit: Entry | null = null;
  private litMarker = -1;
  /** Of this frame: the body's axis on the screen, its scale, and which height stands at which pixel. */
  private axisX = 0;
  private axisY = 0;
  private axisHeightM = 0;
  private pxPerMetre = 1;
  private pxPerMetreUp = 1;
  private leftAzimuthRad = 0;

  /** Takes over new words or another body. */
  update({ zonePins, bonePins, keyPins }: Words, table: MarkerTable | null, silhouette: Silhouette | null): void {
    for (const { pin } of this.entries) hide(pin);
    this.light(null, -1);
    this.table = table;
    this.silhouette = silhouette;
    this.covered = new Uint8Array(table?.points.length ?? 0);
    const isLeftTaken = bonePins.length + zonePins.length > 0;
    this.entries = [
      ...zoneEntries(zonePins, table),
      ...bonePins.map(boneEntry),
      ...keyEntries(keyPins, table, isLeftTaken),
    ];
    this.measure();
  }

  /** Reads how large the words are; after a change of font or theme too. */
  measure(): void {
    for (const entry of this.entries) {
      entry.width = entry.pin.label.current?.offsetWidth ?? 0;
      entry.height = entry.pin.label.current?.offsetHeight ?? 0;
    }
  }

  /** Lights the label of a hovered point, whose leader then leads to the very marker; answers false where none can be read. */
  light(code: PointCode | null, marker: number): boolean {
    this.litMarker = marker;
    const lit = marker < 0 ? null : (this.entries.find((it) => it.code === code && it.isShown) ?? null);
    if (lit !== this.lit) {
      setLit(this.lit, false);
      setLit(lit, true);
    }
    this.lit = lit;
    return lit !== null;
  }

  place(scene: GutterScene): void {
    const { table, silhouette } = this;
    if (!table || !silhouette) return;
    this.scene = scene;
    this.findAxis(scene, silhouette.heightM);
    if (scene.occluder) this.findCovered(scene.occluder, scene.camera, table);
    let wanted = 0;
    const most = this.entries[0]?.anchors ? MOST_LABELS / 2 : MOST_LABELS;
    for (const entry of this.entries) {
      entry.isWanted = wanted < most && entry.width > 0 && this.findAnchor(entry, scene, table);
      if (entry.isWanted && !entry.anchors) wanted++;
    }
    layGutters(this.entries, this.gutters);
    for (const entry of this.entries) this.write(entry, scene);
  }

  private readonly gutters: Gutters = ((self: GutterPlacer): Gutters => ({
    get bounds() {
      return self.scene!.bounds;
    },
    get taken() {
      return self.scene!.taken;
    },
    edge: (side, top, bottom) => self.edge(side, top, bottom),
    isForbidden(side, top, bottom) {
      if (self.heightAt(bottom) > (self.silhouette?.heightM ?? 0) * 1.02 || self.heightAt(top) < self.chinM())
        return false;
      const { bounds } = self.scene!;
      const edge = self.edge(side, top, bottom);
      // Labels that do not fit between the head and the panel would lie on the face.
      return side < 0 ? edge < bounds.left + LEAST_COLUMN_PX : edge > bounds.right - LEAST_COLUMN_PX;
    },
  }))(this);

  private chinM(): number {
    return CHIN * (this.silhouette?.heightM ?? 0);
  }

  private heightAt(y: number): number {
    return this.axisHeightM + (this.axisY - y) / this.pxPerMetreUp;
  }

  private edge(side: -1 | 1, top: number, bottom: number): number {
    const azimuthRad = side < 0 ? this.leftAzimuthRad : this.leftAzimuthRad + Math.PI;
    const reachM = this.silhouette?.reach(azimuthRad, this.heightAt(bottom), this.heightAt(top)) ?? 0;
    return this.axisX + side * (reachM * this.pxPerMetre * NEARER + BESIDE_PX);
  }

  /** Where the line of sight passes the body's axis, and how large a metre is there. */
  private findAxis({ camera, size }: GutterScene, heightM: number): void {
    camera.getWorldDirection(_forward);
    const level = Math.max(0.05, Math.hypot(_forward.x, _forward.z));
    const away = Math.hypot(camera.position.x, camera.position.z);
    const height = camera.position.y + (_forward.y / level) * away;
    this.axisHeightM = Math.max(0, Math.min(heightM, height));
    _p.set(0, this.axisHeightM, 0);
    this.pxPerMetre = pxPerMetreAt(_p.distanceTo(camera.position), size.height);
    this.pxPerMetreUp = this.pxPerMetre * level;
    toScreen(_p, camera, size);
    this.axisX = _p.x;
    this.axisY = _p.y;
    this.leftAzimuthRad = Math.atan2(camera.position.x, camera.position.z) - Math.PI / 2;
  }

  private findCovered(occluder: Occluder, camera: PerspectiveCamera, table: MarkerTable): void {
    for (const { markers } of this.entries) {
      for (const i of markers) {
        if (i < 0 || facing(table, i, camera) < LEAST_LABEL_FACING) continue;
        this.covered[i] = occluder.isBehindBody(camera.position, _p.fromArray(table.positions, 3 * i)) ? 1 : 0;
      }
    }
  }

  /** Finds the marker a label speaks of; answers whether there is one to be seen. */
  private findAnchor(entry: Entry, scene: GutterScene, table: MarkerTable): boolean {
    if (entry.anchors) return this.findBone(entry, entry.anchors, scene);
    let found = false;
    for (const i of entry.markers) {
      if (i < 0 || this.covered[i] || facing(table, i, scene.camera) < LEAST_LABEL_FACING) continue;
      toScreen(_p.fromArray(table.positions, 3 * i), scene.camera, scene.size);
      const side = entry.markers[0] === entry.markers[1] ? entry.home : _p.x < this.axisX ? -1 : 1;
      // Of two that show, the one on the label's own side.
      if (found && side !== entry.home) continue;
      found = this.take(entry, scene, side) || found;
    }
    return found;
  }

  /** A bone is named in the left gutter, from the side of the body it lies on. */
  private findBone(entry: Entry, anchors: readonly [Vec3, Vec3], scene: GutterScene): boolean {
    const { position } = scene.camera;
    const away = Math.hypot(position.x, position.z);
    for (const anchor of anchors) {
      if ((anchor[0] * position.x + anchor[2] * position.z) / away < -BEHIND_AXIS_M) continue;
      toScreen(_p.fromArray(anchor), scene.camera, scene.size);
      if (anchors[0] !== anchors[1] && _p.x > this.axisX) continue;
      if (this.take(entry, scene, -1)) return true;
    }
    return false;
  }

  private take(entry: Entry, { bounds }: GutterScene, side: -1 | 1): boolean {
    if (_p.z > 1 || _p.x < bounds.left || _p.x > bounds.right || _p.y < bounds.top || _p.y > bounds.bottom)
      return false;
    entry.anchorX = _p.x;
    entry.anchorY = _p.y;
    entry.side = side;
    return true;
  }

  private write(entry: Entry, { hovered, markerFactor, camera, size }: GutterScene): void {
    const label = entry.pin.label.current;
    const leader = entry.pin.leader.current;
    if (!label || !leader) return;
    const { x, y, width, height, anchorX, anchorY, side } = entry;
    const isUnderHovered =
      x < hovered.right && x + width > hovered.left && y < hovered.bottom && y + height > hovered.top;
    const endX = side < 0 ? x + width + LEADER_PX.label : x - LEADER_PX.label;
    const marker = LEADER_PX.marker * markerFactor;
    // One that came in over its own point from the edge of the picture would hide what it names.
    const isBeside = (endX - anchorX) * side > marker + LEADER_PX.least;
    const isShown = entry.isPlaced && !isUnderHovered && isBeside;
    entry.isShown = isShown;
    show(label, isShown);
    show(leader, isShown);
    if (!isShown) return;
    label.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    if (entry === this.lit && this.table)
      toScreen(_p.fromArray(this.table.positions, 3 * this.litMarker), camera, size);
    else _p.set(anchorX, anchorY, 0);
    drawLeader(leader, _p.x, _p.y, endX, y + height / 2, marker);
  }
}

/** Room that a column of labels needs at least. */
const LEAST_COLUMN_PX = 60;
