/* Query keys of advertising, newsletters, messengers and search engines. Of ours only `from` is
   among them: WeChat's is a word (`from=timeline`), ours a date. */

/** Prefixes of families: `utm_source`, `mc_cid`, `_hsenc`. */
const FAMILIES =
  /^_{0,2}(?:(?:utm|itm|mtm|stm|matomo|piwik|pk|hsa|mc|ga|gad|fb|ig|vero|oly|trk|wt|at|sc|cm|et|ct|mkt|ml|aff|rb|li|nx|algo|bsft|dm|calltouch|share|guce|ref|email|campaign|tracking|amp|hmb|pf_rd|pd_rd|ir)_|hs|elq|tgwebapp|cft|tn__)/i;

/** Suffixes of click ids: `gclid`, `yclid`, `msclkid`, `irclickid`. */
const CLICKS = /(?:clid|clkid|click_?id|braid)$/i;

const others = new Set(
  `_openstat openstat _ga _gl _ke _kx _t _r __s __twitter_impression _branch_match_id _bta_tid _bta_c
  awt_l bbeml ceid cid cjevent cmp cmpid cuid cvid dicbo ef_id emci emdi epik erid etext feature
  gclsrc guccounter icid igsh igshid is_from_webapp kwcid lctg mbid mibextid mindbox ncid oborigurl
  ocid otc pp ranmid raneaid ransiteid rdt_cid ref referer referrer roistat rtid s_cid s_kwcid sa
  sccid scm sender_device sfmc_id si sms_ss source spm spmailingid src srsltid sscid tblci trackid
  trkcampaign usg usqp ved vgo_ee via vmcid web_id wickedid wprov xtor ysclid zanpid`.split(/\s+/),
);

/** Where in WeChat a link was opened. */
const WECHAT = /^(?:timeline|singlemessage|groupmessage)$/;

/** Whether a pair is a tracker's. */
export function isTracker(key: string, text = ''): boolean {
  if (key === 'from') return WECHAT.test(text);
  return FAMILIES.test(key) || CLICKS.test(key) || others.has(key.toLowerCase());
}
