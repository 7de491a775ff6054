import { addTail, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { PlacedBody } from '#domain/placedBody.ts';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { clearSelection, hoverPoint, selectPoint, viewStore } from '#state/view.ts';
import { bindGestures } from './gestures.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import { HIT_RADIUS_PX, type PickView, pickMarker } from './pick.ts';
import { useHurtPicking } from './useHurtPicking.ts';

interface PointPickingProps {
  readonly placed: PlacedBody;
  readonly table: MarkerTable;
  readonly occluder: Occluder | null;
}

/**
 * Hovering names a point, a tap chooses it, a tap on nothing clears. While the atlas asks where it hurts, the skin
 * answers, and of the points only those that stand out for what was said.
 */
export function PointPicking({ placed, table, occluder }: PointPickingProps) {
  const visibility = usePointVisibility();
  const shown = useRef(visibility);
  useEffect(() => {
    shown.current = visibility;
  }, [visibility]);
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const hurt = useHurtPicking(placed, occluder);

  // Kept aside, so that a press outlives what arrives while it lasts: the sight lines, a new size, another body.
  const latest = useRef<PickView | null>(null);
  useEffect(() => {
    latest.current = {
      table,
      camera,
      size,
      // A second place is shown beside its point and is no point of its own.
      isShown: (i) => {
        if (i >= table.firstAlternative) return false;
        const visibility = shown.current(table.points[i]!.code);
        if (!hurt.current) return visibility !== 'hidden';
        return visibility === 'shown' && viewStore.getState().hurtRegions.length > 0;
      },
      isBehindBody: (position) => occluder?.isBehindBody(camera.position, position) ?? false,
    };
  }, [camera, size, table, occluder, hurt]);

  useEffect(() => {
    const pointAt = (x: number, y: number, radiusPx: number) => {
      const view = latest.current;
      return view?.table.points[pickMarker(x, y, radiusPx, view)];
    };
    const hover = (x: number, y: number) => {
      const point = pointAt(x, y, HIT_RADIUS_PX.mouse);
      hoverPoint(point ? { code: point.code, side: point.side } : null);
      if (point) hurt.current?.leave();
      canvas.style.cursor = point || hurt.current?.point(x, y) ? 'pointer' : '';
    };
    /** Where the mouse rests; null while it drags or is elsewhere. */
    let mouse: { x: number; y: number } | null = null;
    const unhover = () => {
      mouse = null;
      canvas.style.cursor = '';
      hoverPoint(null);
      hurt.current?.leave();
    };
    const unbind = bindGestures(canvas, {
      onHover: (x, y) => {
        mouse = { x, y };
        hover(x, y);
      },
      onLeave: unhover,
      onMoveStart: unhover,
      onTap: (x, y, isTouch) => {
        // Where the skin answers too, a point does not reach as far for a finger.
        const point = pointAt(x, y, isTouch && !hurt.current ? HIT_RADIUS_PX.touch : HIT_RADIUS_PX.mouse);
        if (point) selectPoint(point.code, point.side === 'midline' ? undefined : point.side);
        else if (hurt.current) hurt.current.tap(x, y);
        else clearSelection();
      },
    });
    // After a flight the figure has moved away under a mouse that has not.
    const stopTail = addTail(() => {
      if (mouse) hover(mouse.x, mouse.y);
    });
    return () => {
      unbind();
      stopTail();
      unhover();
    };
  }, [canvas, hurt]);
  return null;
}
