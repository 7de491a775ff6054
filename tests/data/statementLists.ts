/** What the atlas must never say, by language: promises, needling instructions, advice against medicine, borrowed authority. */
export const NEVER: Record<string, Record<string, RegExp>> = {
  en: {
    'a promise of effect':
      /\b(cur(e|es|ed|ing|ative)|heal(s|ed|ing)?|fix(es)?|reliev(e|es|ed|ing)|relief|eas(e|es|ed|ing) (the |your )?pain|soothes?|remed(y|ies)|treats?|effective(ly|ness)?|works? (for|against|better)|success|proven|proves?|guarantee[ds]?|boosts?|restores?)\b/i,
    'needle technique':
      /\b(depths?|deep(er|ly)?|shallow(ly)?|perpendicular(ly)?|oblique(ly)?|angled?|insert(s|ed|ion|ing)?|gauge|stimulat(e|es|ed|ing|ion)|milliamp|hertz|self-needl\w*|needle yourself|retain(ed)? for)\b/i,
    'a needle length': /\d\s*(mm|millimet(re|er)s?)\b/i,
    'a promise of safety':
      /\b(perfectly|completely|totally|always) safe\b|\bsafe (in|during) pregnancy\b|\bsafe (on|with) blood thinners\b|\bno (serious )?(risks?|side effects?)\b|0\.003/i,
    'a pregnancy alarm': /\b(miscarr\w+|abort\w*|induces? labou?r|starts? labou?r)\b/i,
    'borrowed authority':
      /\bWHO (recommends|approves|endorses)\b|\bNICE recommends\b|\blicensed by NCCAOM\b|\bstudies (show|have shown|prove)\b|\bclinically\b|\bscientifically\b/i,
    'mechanism sold as fact':
      /\bendorphins?\b|\bbioelectric\w*|\bunblocks?\b|\b(removes?|clears?) (a |the )?blockages?\b|\bincreases? circulation\b|\bstrengthens? (your|the) kidneys?\b/i,
    'advice against medicine':
      /\b(stop|reduce|skip) (your |taking )?medicines?\b|\bavoid(s|ing)? surgery\b|\binstead of (seeing )?a doctor\b/i,
    'false precision': /\bexact (spot|point|place|location)\b/i,
  },
  'zh-Hans': {
    'a promise of effect':
      /治愈|治好|根治|主治|(?:能|可|可以|用于|用来)治疗|痊愈|康复|疗效|功效|有效|见效|起效|特效|神效|奇效|缓解|减轻|消除|解除|止痛|镇痛|祛痛|改善|恢复|证实|证明|保证|确保|成功|必选|灵验/,
    'needle technique':
      /进针|入针|下针|出针|直刺|斜刺|平刺|横刺|沿皮刺|深刺|浅刺|点刺|透刺|刺入|留针|(?<!施)行针|运针|提插|捻转|得气|补法|泻法|针感|深度|角度|毫安|赫兹|刺激|自行针刺|自己(?:针刺|扎针|扎)|在家(?:针刺|扎针)/,
    'a needle length': /\d\s*(?:mm|毫米)|[0-9一二三四五]\s*(?:分|寸)深|深\s*[0-9一二三四五]/i,
    'a promise of safety':
      /(?:绝对|完全|非常|始终)安全|(?:孕期|孕妇|妊娠期?)(?:使用|针刺)?(?:是)?安全|(?:没有|无|毫无)(?:任何|严重)?(?:风险|副作用|毒副作用|不良反应)|0\.003/,
    'a pregnancy alarm': /流产|小产|堕胎|滑胎|早产|催产|引产|催生/,
    'borrowed authority':
      /(?:世界卫生组织|世卫组织|WHO|NICE)(?:推荐|建议使用|认可|批准|认证)|研究(?:表明|证明|证实|显示)|临床(?:证明|证实|验证)|科学(?:证明|证实|研究)/,
    'mechanism sold as fact':
      /内啡肽|生物电|打通|疏通|通经络|去除?堵塞|促进(?:血液)?循环|(?:补|强|壮)(?:你|您)的肾|修复/,
    'advice against medicine':
      /停药|减药|(?:停|少|不)(?:用|服|吃)药|(?:避免|免除|不用|代替|替代)手术|代替(?:看病|就医|医生)|不(?:用|必)(?:看医生|就医)/,
    'false precision': /(?:精确|准确|确切)(?:的)?(?:位置|穴位|部位|点)/,
  },
};

/** How a sentence shows that it speaks for the tradition and not for the atlas. */
export const TRADITION: Record<string, RegExp> = {
  en: /\btradition(al|ally)?\b|\bclassical\b|\bold (song|book|text)s?\b/i,
  'zh-Hans': /传统|古籍|古代的?《/,
};

/** Words of research, which never stand in a text of tradition. */
export const RESEARCH: Record<string, RegExp> = {
  en: /\b(randomi[sz]ed|placebo|sham|meta-analysis|evidence)\b/i,
  'zh-Hans': /随机|安慰剂|假针|荟萃分析|证据/,
};
