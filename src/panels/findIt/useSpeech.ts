import { useEffect, useState } from 'react';
import { speak, useVoice } from '#panels/useVoice.ts';

interface Speech {
  /** Whether the browser has a voice for the language. */
  readonly canSpeak: boolean;
  readonly isOn: boolean;
  toggle(): void;
}

/** Reads a text aloud, and every further one, once it is switched on. */
export function useSpeech(text: string, language: string): Speech {
  const voice = useVoice(language);
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    if (!isOn || !voice) return;
    speak(text, voice);
    return () => window.speechSynthesis.cancel();
  }, [isOn, voice, text]);
  return { canSpeak: voice !== null, isOn, toggle: () => setIsOn((was) => !was) };
}
