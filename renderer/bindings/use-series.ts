import { useCallback } from 'react';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { SeriesId } from '@/model/ids.ts';
import { readAllSeries, series, type Series } from '@/model/records/series.ts';
import { useDerived } from './use-derived.ts';

/** The rules of what comes again, by the series. Apart from the other records: the first screen does without them. */
export function useSeries(document: MentorshipDocument): ReadonlyMap<SeriesId, Series> {
  return useDerived(
    series(document),
    useCallback(() => readAllSeries(document), [document]),
  );
}
