import { useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { Vec3 } from '#domain/frame.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import { zoneAt } from '#domain/zone.ts';
import { useAskedWhere } from '#state/hurt.ts';
import { tell } from '#state/notices.ts';
import { clearSelection, pointHurtRegion, toggleHurtRegion } from '#state/view.ts';
import type { Occluder } from './occluder.ts';
import { bodyUnder } from './sightLine.ts';
import { useZoneFields, type ZoneFields } from './useZoneFields.ts';

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
  const invalidate = useThree((state) => state.invalidate);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const isAsked = useAskedWhere();
  const fields = useZoneFields(placed, isAsked);
  const picking = useRef<HurtPicking | null>(null);
  const early = useRef<Vec3 | null>(null);
  useEffect(() => {
    if (!isAsked) {
      early.current = null;
      return;
    }
    const placeAt = (x: number, y: number): Vec3 | null => {
      const hit = occluder && bodyUnder(x, y, camera, size, occluder);
      return hit && [hit.x, hit.y, hit.z];
    };
    const choose = (place: Vec3, { hurts }: ZoneFields) => {
      const region = zoneAt(place, hurts);
      if (region) toggleHurtRegion(region);
      else tell('noHurtRegion');
      pointHurtRegion(region);
    };
    picking.current = {
      point(x, y) {
        const place = fields && placeAt(x, y);
        const region = place && zoneAt(place, fields.hurts);
        pointHurtRegion(region);
        return region !== null;
      },
      tap(x, y) {
        if (!occluder) return;
        const place = placeAt(x, y);
        if (!place) clearSelection();
        else if (fields) choose(place, fields);
        else early.current = place;
      },
      leave: () => pointHurtRegion(null),
    };
    // Someone was quicker than the zones: what was tapped is answered once they have come, and where a mouse rests is
    // looked up after the next frame.
    if (fields) {
      if (early.current) choose(early.current, fields);
      early.current = null;
      invalidate();
    }
    return () => {
      picking.current = null;
      pointHurtRegion(null);
    };
  }, [isAsked, fields, camera, size, occluder, invalidate]);
  return picking;
}
