import type { RowFormat } from './format'
import { readViinaDays } from './viinaDays'
import { VIINA_TYPES } from './viinaLabels'
import { readViinaReports } from './viinaReports'

/**
 * VIINA 2.0, CSV: `event_info`, on its own or with `event_labels`, in columns of any order. What it has are news reports
 * and the places that they name; the labels are those of a language model (BERT). In which zone its days are is not
 * documented: the one of the outlets' country is taken for it.
 */
export const VIINA: RowFormat = {
  kind: 'rows',
  id: 'viina',
  title: {
    en: 'VIINA 2.0: Violent Incident Information from News Articles',
    uk: 'VIINA 2.0: відомості про насильство з новинних повідомлень',
  },
  licence: 'ODbL 1.0',
  attribution: {
    en: 'Yuri Zhukov and Natalie Ayers, VIINA 2.0, Harvard University',
    uk: 'Юрій Жуков і Наталі Еєрс, VIINA 2.0, Гарвардський університет',
  },
  timeZone: 'Europe/Kyiv',
  types: VIINA_TYPES,
  parts: [
    {
      id: 'labels',
      isHeader: (header) => header.has('event_id', 't_mil_b', 't_aad_b', 'a_rus_init_b'),
    },
    { id: 'info', isHeader: (header) => header.has('event_id', 'report_id', 'GEO_PRECISION', 'lang') },
  ],
  read: readViinaReports,
}

/** The same after VIINA's filter "one per day" (`event_1pd`): reports alike in labels, settlement and day are one row. */
export const VIINA_DAYS: RowFormat = {
  ...VIINA,
  title: {
    en: 'VIINA 2.0, one report for each place and day',
    uk: 'VIINA 2.0, одне повідомлення на місце й день',
  },
  parts: [
    {
      id: 'days',
      isHeader: (header) => header.has('event_id_1pd', 'n_reports', 'event_ids', 'GEO_PRECISION'),
    },
  ],
  read: readViinaDays,
}
