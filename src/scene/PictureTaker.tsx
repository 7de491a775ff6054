import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { offerPictures } from '#state/picture.ts';
import { drawLabels } from './drawLabels.ts';
import type { Overlay } from './overlay.ts';

/** Gives the picture out of the scene's hands, for those who want to keep it. */
export function PictureTaker({ overlay }: { overlay: Overlay }) {
  const canvas = useThree((state) => state.gl.domElement);
  const advance = useThree((state) => state.advance);
  useEffect(
    () =>
      offerPictures(() => {
        const { clientWidth: width, clientHeight: height } = canvas;
        return {
          width,
          height,
          draw(paper) {
            // The drawing buffer is empty once it has been shown: draw anew, and copy before the browser takes it.
            advance(performance.now());
            paper.drawImage(canvas, 0, 0, width, height);
            if (overlay.layer.current) drawLabels(overlay.layer.current, paper);
          },
        };
      }),
    [canvas, advance, overlay],
  );
  return null;
}
