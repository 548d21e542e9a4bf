/* In the page around: makes each frame of the atlas as high as it says that it is. */
function isHeight(value) {
  return Number.isInteger(value) && value >= 50 && value <= 5000
}
addEventListener('message', ({ data, origin, source }) => {
  if (data?.src !== 'dispatch-atlas' || data.v !== 1 || !isHeight(data.height)) return
  const { id, height } = data
  for (const frame of document.querySelectorAll('iframe[data-dispatch-atlas]')) {
    if (frame.contentWindow !== source || frame.name !== id) continue
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    if (isOpaque ? origin === 'null' : frame.src.startsWith(`${origin}/`)) frame.style.height = `${height}px`
  }
})
