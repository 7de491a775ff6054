import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { HurtRegion } from '#domain/pattern.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import { zoneAt } from '#domain/zone.ts';
import { useAskedWhere } from '#state/hurt.ts';
import { tell } from '#state/notices.ts';
import { clearSelection, pointHurtRegion, toggleHurtRegion } from '#state/view.ts';
import type { Occluder } from './occluder.ts';
import { bodyUnder } from './sightLine.ts';
import { useZoneFields } from './useZoneFields.ts';

/** Answers hands on the skin while the atlas asks where it hurts; places in px of the picture. */
export interface HurtPicking {
  /** Lights up the region under a place, and says whether there is one. */
  point(x: number, y: number): boolean;
  /** Chooses the region under a place, or takes it back. */
  tap(x: number, y: number): void;
  /** The hand has gone elsewhere. */
  leave(): void;
}

/** What is picked is what is painted: the same zones answer. Null while nobody asks. */
export function useHurtPicking(placed: PlacedBody, occluder: Occluder | null): RefObject<HurtPicking | null> {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const isAsked = useAskedWhere();
  const fields = useZoneFields(placed, isAsked);
  const picking = useRef<HurtPicking | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    /** Undefined beside the body, and as long as nobody can tell. */
    const regionAt = (x: number, y: number): HurtRegion | null | undefined => {
      const hit = fields && occluder && bodyUnder(x, y, camera, size, occluder);
      return hit ? zoneAt([hit.x, hit.y, hit.z], fields.hurts) : undefined;
    };
    picking.current = {
      point(x, y) {
        const region = regionAt(x, y) ?? null;
        pointHurtRegion(region);
        return region !== null;
      },
      tap(x, y) {
        if (!fields || !occluder) return;
        const region = regionAt(x, y);
        if (region === undefined) clearSelection();
        else if (region === null) tell('noHurtRegion');
        else toggleHurtRegion(region);
        pointHurtRegion(region ?? null);
      },
      leave: () => pointHurtRegion(null),
    };
    return () => {
      picking.current = null;
      pointHurtRegion(null);
    };
  }, [isAsked, fields, camera, size, occluder]);
  return picking;
}
