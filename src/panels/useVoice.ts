import { useEffect, useState } from 'react';

/** Names of points are Mandarin; other Chinese voices would read them as something else. */
const MANDARIN = /^(zh|cmn)[-_](hans[-_])?cn\b/i;

/** The browser's own voice for a language; null where it has none. Voices arrive late in some browsers, and in some never. */
export function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
    const spoken = language.startsWith('zh') ? MANDARIN : new RegExp(`^${language.slice(0, 2)}\\b`, 'i');
    const find = () => setVoice(speech?.getVoices().find(({ lang }) => spoken.test(lang)) ?? null);
    find();
    speech?.addEventListener?.('voiceschanged', find);
    return () => speech?.removeEventListener?.('voiceschanged', find);
  }, [language]);
  return voice;
}

/** Reads a text aloud, in place of whatever is being read. */
export function speak(text: string, voice: SpeechSynthesisVoice): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  // Some systems write zh_CN.
  utterance.lang = voice.lang.replace('_', '-');
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}
