/** The page: shows how the download comes along, hands texts to the worker, and lists who says what. */
const [state, progress, form, text, button, sayings] = ['state', 'progress', 'form', 'text', 'read', 'sayings'].map(
  (id) => document.getElementById(id),
)
const worker = new Worker('worker.js', {type: 'module'})

worker.addEventListener('message', ({data}) => {
  if ('loaded' in data) {
    progress.value = data.loaded
    progress.max = Math.max(data.total, data.loaded)
    state.textContent = `Loading the model: ${(data.loaded / 1e6).toFixed(0)} MB`
  } else if ('ready' in data) {
    progress.remove()
    state.textContent = 'Ready. Nothing that you paste leaves this page.'
    button.disabled = false
  } else if ('error' in data) {
    state.textContent = data.error
  } else {
    show(data.reading)
    button.disabled = false
  }
})

form.addEventListener('submit', (event) => {
  event.preventDefault()
  button.disabled = true
  worker.postMessage({text: text.value})
})

function show({article, attributions}) {
  const words = (span) => article.text.slice(...span)
  sayings.replaceChildren(
    ...attributions.map(({source, cue, content}) => {
      const quote = document.createElement('blockquote')
      quote.textContent = `${source ? words(source) : 'Somebody'} [${words(cue)}] ${content.map(words).join(' … ')}`
      return quote
    }),
  )
  state.textContent = `${attributions.length} found.`
}
