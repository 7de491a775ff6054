import { useTranslation } from 'react-i18next';

/** The name of a set by its id. Ids come from the data; a test sees to it that each has its name. */
export function useSetName(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => t(`PointSet.${id as 'low-back-pain'}`);
}
