/* In the frame: tells the page around how high this one is, and nothing else. It listens to no message.
   It is no module, so that a sandbox without allow-same-origin loads it, too. */
;(() => {
  if (window.parent === window) return
  const id = /^[\w-]{1,64}$/.test(window.name) ? window.name : ''
  let told = 0
  let isAsked = false

  /** As high as the content is with the smallest map that the frame's width allows. */
  const needed = () => {
    const map = document.querySelector('[data-embed-map]')
    const page = map?.parentElement
    if (!map || !page) return document.documentElement.scrollHeight
    const least = parseFloat(getComputedStyle(map).minHeight)
    return page.getBoundingClientRect().height - map.getBoundingClientRect().height + least
  }
  const tell = () => {
    isAsked = false
    const height = Math.min(5000, Math.max(50, Math.ceil(needed())))
    if (!Number.isInteger(height) || height === told) return
    told = height
    window.parent.postMessage({ src: 'dispatch-atlas', v: 1, id, height }, '*')
  }
  const ask = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(tell)
  }
  const again = () => {
    told = 0
    ask()
  }

  /** Without the app, the link to the whole page has only what the address says. */
  const full = document.querySelector('a[data-embed-full]')
  if (full && location.hash.includes('=')) full.href = full.href.replace(/#.*$/, '') + location.hash

  new MutationObserver(ask).observe(document.body, { childList: true, subtree: true })
  new ResizeObserver(ask).observe(document.body)
  window.addEventListener('load', again)
  window.addEventListener('pageshow', again)
  setTimeout(again, 2000) // to who began to listen later
  ask()
})()
