/*
 * Query keys that advertising, newsletters, messengers and search engines add to links. Those that
 * equal a key of ours hold what ours cannot: WeChat's `from` one of a few words, X's `s` a number.
 */

/** Prefixes of families: `utm_source`, `mc_cid`, `_hsenc`. */
const FAMILIES =
  /^_{0,2}(?:(?:utm|itm|mtm|stm|matomo|piwik|pk|hsa|mc|ga|gad|fb|ig|vero|oly|trk|wt|at|sc|cm|et|ct|mkt|ml|aff|rb|li|nx|algo|bsft|dm|calltouch|share|guce|ref|email|campaign|tracking|amp|hmb|pf_rd|pd_rd|ir|pm|af|adjust|branch|ck|ym)_|hs|elq|tgwebapp|cft|tn__)/i;

/** Suffixes of click ids: `gclid`, `yclid`, `msclkid`, `irclickid`. */
const CLICKS = /(?:clid|clkid|click_?id|braid)$/i;

const others = new Set(
  `__s __twitter_impression _branch_match_id _bta_c _bta_tid _ga _gl _ke _kx _openstat _r _t awt_l
  bbeml ceid cid cjevent cmp cmpid cuid cvid dicbo ef_id emci emdi epik erid etext feature gclsrc
  guccounter icid igsh igshid is_from_webapp jsessionid k50id kwcid lctg lipi mbid mibextid
  mindbox ncid oborigurl ocid openstat otc ovuser phpsessid pp pvs raneaid ranmid ransiteid
  rdt_cid ref referer referrer roistat rs rtid rtkcid s_cid s_kwcid sa sccid scm sender_device
  sfmc_id sfnsn si sms_ss source spm spmailingid src srsltid sscid ssid tblci tduid trackid trk
  trkcampaign usg usqp ved vgo_ee via vmcid web_id wickedid wprov xtor yrwinfo ysclid zanpid`.split(
    /\s+/,
  ),
);

/** Texts by which short keys are a tracker's: WeChat's and VK's, X's, SharePoint's. */
const short: ReadonlyMap<string, RegExp> = new Map([
  ['from', /^(?:timeline|singlemessage|groupmessage|feed|search|share)$/],
  ['s', /^\d\d$/],
  ['t', /^[\w-]{20,}$/],
  ['web', /^1$/],
]);

/** Whether a pair is a tracker's. */
export function isTracker(key: string, text = ''): boolean {
  const own = short.get(key);
  if (own) return own.test(text);
  return FAMILIES.test(key) || CLICKS.test(key) || others.has(key.toLowerCase());
}
