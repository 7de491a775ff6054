import { useEffect, useMemo, useState } from 'react';
import type { HurtRegion } from '#domain/pattern.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import { fieldOf, type RiskKind, type ZoneField, type Zones } from '#domain/zone.ts';
import { useCatalog } from '#state/catalogContext.ts';

/** The zones on one body. */
export interface ZoneFields {
  readonly hurts: readonly { readonly id: HurtRegion; readonly field: ZoneField }[];
  readonly risks: readonly { readonly id: string; readonly kind: RiskKind; readonly field: ZoneField }[];
}

/** Fetches the zones when they are first wanted; null until they are there, and while nobody wants them. */
export function useZoneFields(placed: PlacedBody | null, isWanted: boolean): ZoneFields | null {
  const catalog = useCatalog();
  const [zones, setZones] = useState<Zones | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    catalog
      .loadZones()
      .then((loaded) => {
        if (!isGone) setZones(loaded);
      })
      // The list beside the body says and does the same.
      .catch((error: unknown) => console.warn('zones:', error));
    return () => {
      isGone = true;
    };
  }, [catalog, isWanted]);
  return useMemo(() => {
    if (!isWanted || !zones || !placed) return null;
    return {
      hurts: zones.hurts.map((zone) => ({ id: zone.id, field: fieldOf(zone, placed) })),
      risks: zones.risks.map((zone) => ({ id: zone.id, kind: zone.kind, field: fieldOf(zone, placed) })),
    };
  }, [zones, placed, isWanted]);
}
