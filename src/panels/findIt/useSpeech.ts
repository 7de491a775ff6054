import { useEffect, useState } from 'react';

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
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    window.speechSynthesis.speak(utterance);
    return () => window.speechSynthesis.cancel();
  }, [isOn, voice, text]);
  return { canSpeak: voice !== null, isOn, toggle: () => setIsOn((was) => !was) };
}

/** Voices arrive late in some browsers, and in some never. */
function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
    const short = language.slice(0, 2);
    const find = () => setVoice(speech?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(short)) ?? null);
    find();
    speech?.addEventListener?.('voiceschanged', find);
    return () => speech?.removeEventListener?.('voiceschanged', find);
  }, [language]);
  return voice;
}
