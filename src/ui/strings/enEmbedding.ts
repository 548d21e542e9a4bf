import { number } from './enPlurals'

/** Words of the dialog part that writes code for pages of other sites, in English. */
export const embedding = {
  kind: 'Kind of embedding',
  kinds: { frame: 'Frame', following: 'Frame with script', picture: 'Picture' },
  hints: {
    frame: 'A frame of fixed height. It works without any script of ours in your page.',
    following:
      'A frame that grows with its content. A small script of this site sets its height, and does nothing else.',
    picture:
      'For systems that allow no frames: a picture of all the data as published, which leads to this view.',
  },
  height: 'Height',
  px: (n: number): string => `${number.format(n)} px`,
  code: 'Code',
  copy: 'Copy code',
  copied: 'Code copied',
  byHand: 'The browser did not allow copying. The code is selected: copy it with the keyboard.',
}
