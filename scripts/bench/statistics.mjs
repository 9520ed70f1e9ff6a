export function summary(times, unit = 'ms') {
  const at = (share) => quantile(times, share);
  const text = (time) => time.toFixed(2);
  const spread = `${text(at(0.25))}–${text(at(0.75))}`;
  return `median ${text(at(0.5))}, p95 ${text(at(0.95))}, middle half ${spread} ${unit}`;
}

export function median(times) {
  return quantile(times, 0.5);
}

function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}
