import { fileURLToPath } from 'node:url';

const library = fileURLToPath(import.meta.resolve('echarts/dist/echarts.min.js'));

const html = `<!doctype html><title>Peer</title>
<input type="range" id="cv2-goal" min="0" max="1000" value="500" />
<div id="chart" style="width: 640px; height: 420px"></div>`;

export async function openPeer(page, address) {
  // From the site's address: both pages have one origin.
  await page.route('**/peer', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(new URL('peer', address).href);
  await page.addScriptTag({ path: library });
  await page.evaluate(drawFunnels);
}

/** In the page: both funnels, redrawn at every move of the slider. */
function drawFunnels() {
  const slider = document.querySelector('#cv2-goal');
  const chart = window.echarts.init(document.querySelector('#chart'), null, { renderer: 'svg' });
  const series = (name, left, cv1, cv2) => ({
    name,
    type: 'funnel',
    left,
    width: '40%',
    animation: false,
    label: { position: 'inside', formatter: ({ name: stage, data }) => `${stage}: ${data.count}` },
    data: [
      { name: 'visits', count: Math.round(1 / (cv1 * cv2)), value: Math.sqrt(1 / (cv1 * cv2)) },
      { name: 'leads', count: Math.round(1 / cv2), value: Math.sqrt(1 / cv2) },
      { name: 'contracts', count: 1, value: 1 },
    ],
  });
  const draw = () => {
    const cv2 = 0.005 * 200 ** (Number(slider.value) / 1000);
    chart.setOption({
      series: [series('now', '5%', 0.0113, 0.0204), series('goal', '55%', 0.0567, cv2)],
    });
  };
  slider.addEventListener('input', draw);
  draw();
}
