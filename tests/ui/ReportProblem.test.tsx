import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language'
import { ReportProblem } from '../../src/ui/ReportProblem'
import { mailLink, type Reporting, ReportingContext } from '../../src/ui/reporting'
import { anAtlas, renderUi } from './renderUi'

const PAGE = 'https://atlas.example/#v=1'
const REPORTING: Reporting = {
  contact: 'desk@example.org',
  linkTo: (event) => (event === null ? PAGE : `${PAGE}&event=${event}&lang=en`),
}
const NO_CONTACT: Reporting = { ...REPORTING, contact: null }

/** What a mail program makes of the link: who it goes to, and the headers that it may set. */
function draftOf(href: string) {
  const { protocol, pathname, searchParams } = new URL(href)
  return {
    protocol,
    to: decodeURIComponent(pathname),
    fields: [...searchParams.keys()],
    subject: searchParams.get('subject') ?? '',
    lines: (searchParams.get('body') ?? '').split('\r\n'),
  }
}

function reportIn(event: string | null, reporting = REPORTING, language: Language = 'en') {
  const atlas = anAtlas([], { id: 'set-1', version: '2024-11-06.1' })
  renderUi(
    <ReportingContext value={reporting}>
      <ReportProblem event={event} />
    </ReportingContext>,
    { atlas, language },
  )
  return draftOf(screen.getByRole('link').getAttribute('href') ?? '')
}

describe('the link to report a problem', () => {
  it('opens a draft to the publisher that names event, data set, version and page', () => {
    const draft = reportIn('e3')
    expect(draft).toMatchObject({ protocol: 'mailto:', to: 'desk@example.org', fields: ['subject', 'body'] })
    expect(draft.subject).toBe('Dispatch Atlas: problem with e3')
    expect(draft.lines).toEqual([
      'What is wrong, and how do you know? A link to a source helps.',
      '',
      '',
      'Event: e3',
      'Data set: set-1, version 2024-11-06.1',
      `Page: ${PAGE}&event=e3&lang=en`,
    ])
  })

  it('says that the page sends nothing by itself', () => {
    reportIn('e3')
    expect(screen.getByRole('link', { name: 'Report a problem with this event' })).toBeVisible()
    expect(
      screen.getByText('Opens a draft in your mail program; the page itself sends nothing.'),
    ).toBeVisible()
  })

  it('names the data set, and no event, where it stands for the whole atlas', () => {
    const draft = reportIn(null)
    expect(screen.getByRole('link', { name: 'Report a problem' })).toBeVisible()
    expect(draft.subject).toBe('Dispatch Atlas: problem with set-1')
    expect(draft.lines.filter((line) => line.startsWith('Event'))).toEqual([])
    expect(draft.lines.at(-1)).toBe(`Page: ${PAGE}`)
  })

  it('opens a draft without a recipient, and says why, where the publisher set no address', () => {
    const draft = reportIn('e3', NO_CONTACT)
    expect(draft).toMatchObject({ protocol: 'mailto:', to: '', subject: 'Dispatch Atlas: problem with e3' })
    expect(screen.getByText(/publisher of this copy has not set an address/)).toBeVisible()
  })

  it('does not speak of a missing address where there is one', () => {
    reportIn('e3')
    expect(screen.queryByText(/has not set an address/)).not.toBeInTheDocument()
  })

  it('is in Ukrainian on a Ukrainian page', () => {
    const draft = reportIn('e3', REPORTING, 'uk')
    expect(screen.getByRole('link', { name: 'Повідомити про помилку в цій події' })).toBeVisible()
    expect(draft.subject).toBe('Dispatch Atlas: помилка в e3')
    expect(draft.lines).toContain('Набір даних: set-1, версія 2024-11-06.1')
  })
})

describe('a report from the reader’s own file', () => {
  const atlas = { ...anAtlas([], { id: 'secret-set' }), own: { fileName: 'secret.csv' } }

  it('is not offered for one of its events, which the publisher does not know', () => {
    renderUi(<ReportProblem event="e3" />, { atlas })
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('says nothing of the file where it is about the page', () => {
    renderUi(
      <ReportingContext value={REPORTING}>
        <ReportProblem event={null} />
      </ReportingContext>,
      { atlas },
    )
    const { subject, lines } = draftOf(screen.getByRole('link').getAttribute('href') ?? '')
    expect(subject).toBe('Dispatch Atlas')
    expect(lines.join(' ')).not.toContain('secret')
    expect(lines.at(-1)).toBe(`Page: ${PAGE}`)
  })
})

describe('a mail link', () => {
  const hostile = 'x\r\nBcc: all@example.org&cc=a@b.example?subject=no#%0D%0A\u2028y'

  it('gains no recipient, header or line from what it is given', () => {
    const { to, fields, subject, lines } = draftOf(mailLink('desk@example.org', hostile, ['first', hostile]))
    expect({ to, fields }).toEqual({ to: 'desk@example.org', fields: ['subject', 'body'] })
    expect(subject).not.toMatch(/[\r\n\u2028]/)
    expect(lines).toEqual(['first', 'x  Bcc: all@example.org&cc=a@b.example?subject=no#%0D%0A y'])
  })

  it('holds whatever text it is given, and always the same two headers', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), (subject, lines) => {
        const draft = draftOf(mailLink('desk@example.org', subject, lines))
        expect(draft.fields).toEqual(['subject', 'body'])
        expect(draft.lines).toHaveLength(lines.length)
        expect(draft.subject).toHaveLength(subject.length)
      }),
    )
  })

  it('is written even round half a character', () => {
    expect(draftOf(mailLink(null, 'a\uD800b', [])).subject).toBe('a b')
  })
})
