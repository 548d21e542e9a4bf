import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { OwnBand } from '../../src/ui/OwnBand'
import { anEvent } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

const OWN = { ...anAtlas([anEvent({ id: 'a' }), anEvent({ id: 'b' })]), own: { fileName: '<b>mine</b>.csv' } }

describe('the band over the reader’s own file', () => {
  it('says that the site does not publish it, which file it is, and its own counts', () => {
    renderUi(<OwnBand leftOut={17} onRemove={vi.fn()} />, { atlas: OWN })
    const band = screen.getByRole('region', { name: 'Your file' })
    expect(band).toHaveTextContent(
      'Your file – not published by this site <b>mine</b>.csv: 2 events, 17 rows left out',
    )
  })

  it('does not speak of rows left out where there are none', () => {
    renderUi(<OwnBand leftOut={0} onRemove={vi.fn()} />, { atlas: OWN })
    expect(screen.getByRole('region')).not.toHaveTextContent('left out')
  })

  it('can only be taken away together with the data', async () => {
    const onRemove = vi.fn()
    const { user } = renderUi(<OwnBand leftOut={0} onRemove={onRemove} />, { atlas: OWN })
    expect(screen.getAllByRole('button')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Remove my data' }))
    expect(onRemove).toHaveBeenCalledOnce()
  })

  it('is not there over published data', () => {
    renderUi(<OwnBand leftOut={0} onRemove={vi.fn()} />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderUi(<OwnBand leftOut={2} onRemove={vi.fn()} />, { atlas: OWN, language: 'uk' })
    expect(screen.getByRole('region', { name: 'Ваш файл' })).toHaveTextContent('2 події, пропущено 2 рядки')
  })
})
