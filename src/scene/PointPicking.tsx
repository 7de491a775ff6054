import { addTail, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { clearSelection, hoverPoint, selectPoint } from '#state/view.ts';
import { bindGestures } from './gestures.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import { HIT_RADIUS_PX, type PickView, pickMarker } from './pick.ts';

/** Hovering names a point, a tap chooses it, a tap on nothing clears. */
export function PointPicking({ table, occluder }: { table: MarkerTable; occluder: Occluder | null }) {
  const visibility = usePointVisibility();
  const shown = useRef(visibility);
  useEffect(() => {
    shown.current = visibility;
  }, [visibility]);
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);

  useEffect(() => {
    const view: PickView = {
      table,
      camera,
      size,
      // A second place is shown beside its point and is no point of its own.
      isShown: (i) => i < table.firstAlternative && shown.current(table.points[i]!.code) !== 'hidden',
      isBehindBody: (position) => occluder?.isBehindBody(camera.position, position) ?? false,
    };
    const hover = (index: number) => {
      const point = table.points[index];
      canvas.style.cursor = point ? 'pointer' : '';
      hoverPoint(point ? { code: point.code, side: point.side } : null);
    };
    /** Where the mouse rests; null while it drags or is elsewhere. */
    let mouse: { x: number; y: number } | null = null;
    const unhover = () => {
      mouse = null;
      hover(-1);
    };
    const unbind = bindGestures(canvas, {
      onHover: (x, y) => {
        mouse = { x, y };
        hover(pickMarker(x, y, HIT_RADIUS_PX.mouse, view));
      },
      onLeave: unhover,
      onMoveStart: unhover,
      onTap: (x, y, isTouch) => {
        const point = table.points[pickMarker(x, y, isTouch ? HIT_RADIUS_PX.touch : HIT_RADIUS_PX.mouse, view)];
        if (point) selectPoint(point.code, point.side === 'midline' ? undefined : point.side);
        else clearSelection();
      },
    });
    // After a flight the figure has moved away under a mouse that has not.
    const stopTail = addTail(() => {
      if (mouse) hover(pickMarker(mouse.x, mouse.y, HIT_RADIUS_PX.mouse, view));
    });
    return () => {
      unbind();
      stopTail();
      hover(-1);
    };
  }, [canvas, camera, size, table, occluder]);
  return null;
}
