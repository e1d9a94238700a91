<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Cvss</name>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>The attacker needs physical access or a local account.</source>
        <translation>يحتاج المهاجم إلى وصول مادي أو حساب محلي.</translation>
    </message>
    <message>
        <source>Adjacent Network</source>
        <translation>شبكة مجاورة</translation>
    </message>
    <message>
        <source>The attacker must be in the same broadcast or collision domain, such as the local subnet or radio range.</source>
        <translation>يجب أن يكون المهاجم في نطاق البث أو التصادم نفسه، كالشبكة الفرعية المحلية أو المدى اللاسلكي.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The attacker needs only network reach, from anywhere.</source>
        <translation>يكفي المهاجم الوصول عبر الشبكة من أي مكان.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Special conditions are needed, such as elevated rights elsewhere, a rare configuration or a lucky race.</source>
        <translation>يلزم توافر ظروف خاصة، كصلاحيات مرتفعة في موضع آخر أو إعداد نادر أو سباق توقيت موفّق.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Some conditions are needed, such as a limited group of origins, prior reconnaissance or mild persuasion of a user.</source>
        <translation>يلزم توافر بعض الظروف، كمجموعة محدودة من المصادر أو استطلاع مسبق أو إقناع بسيط لمستخدم.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>No special conditions: a usual configuration is open and the attack needs little skill.</source>
        <translation>لا ظروف خاصة: الإعداد المعتاد معرّض والهجوم لا يتطلب مهارة كبيرة.</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>متعدد</translation>
    </message>
    <message>
        <source>The attacker must authenticate two or more times, even with the same credentials.</source>
        <translation>يجب أن يصادق المهاجم مرتين أو أكثر ولو ببيانات الاعتماد نفسها.</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>مفرد</translation>
    </message>
    <message>
        <source>The attacker must be logged in once.</source>
        <translation>يجب أن يسجّل المهاجم الدخول مرة واحدة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No login is needed.</source>
        <translation>لا حاجة إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing is disclosed.</source>
        <translation>لا يُكشف شيء.</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Much is disclosed, but the attacker cannot choose what, or only part of it.</source>
        <translation>يُكشف الكثير، لكن المهاجم لا يختار ما يُكشف، أو يُكشف جزء منه فقط.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Everything the system holds can be read.</source>
        <translation>يمكن قراءة كل ما في النظام.</translation>
    </message>
    <message>
        <source>Nothing can be changed.</source>
        <translation>لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Some files or data can be changed, without control of which or how far.</source>
        <translation>يمكن تغيير بعض الملفات أو البيانات دون تحكم في أيّها أو مداه.</translation>
    </message>
    <message>
        <source>Anything on the system can be changed; its protection is gone.</source>
        <translation>يمكن تغيير أي شيء في النظام؛ زالت حمايته.</translation>
    </message>
    <message>
        <source>The system goes on running unharmed.</source>
        <translation>يستمر النظام في العمل دون ضرر.</translation>
    </message>
    <message>
        <source>The system slows down or is interrupted at times.</source>
        <translation>يتباطأ النظام أو ينقطع أحيانًا.</translation>
    </message>
    <message>
        <source>The affected resource is shut down entirely.</source>
        <translation>يتوقف المورد المتأثر كليًا.</translation>
    </message>
    <message>
        <source>Not Defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>Left open: the factor is skipped.</source>
        <translation>متروك: يُتجاوز هذا العامل.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>No exploit code is known, or it is only a theory.</source>
        <translation>لا تُعرف شيفرة استغلال، أو هي مجرد نظرية.</translation>
    </message>
    <message>
        <source>Proof-of-Concept</source>
        <translation>إثبات مفهوم</translation>
    </message>
    <message>
        <source>Code or a demonstration exists that does not work in most situations.</source>
        <translation>توجد شيفرة أو عرض لا يعمل في معظم الحالات.</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Working exploit code exists for most situations where the flaw is present.</source>
        <translation>توجد شيفرة استغلال عاملة لمعظم الحالات التي توجد فيها الثغرة.</translation>
    </message>
    <message>
        <source>Exploitation works everywhere, by mobile code such as a worm or without any code.</source>
        <translation>ينجح الاستغلال في كل مكان، بشيفرة متنقلة كدودة أو من دون شيفرة.</translation>
    </message>
    <message>
        <source>Official Fix</source>
        <translation>إصلاح رسمي</translation>
    </message>
    <message>
        <source>The vendor offers a complete solution: a patch or an upgrade.</source>
        <translation>يقدم المورّد حلًا كاملًا: رقعة أو ترقية.</translation>
    </message>
    <message>
        <source>Temporary Fix</source>
        <translation>إصلاح مؤقت</translation>
    </message>
    <message>
        <source>The vendor offers an official but passing remedy, such as a hotfix or a tool.</source>
        <translation>يقدم المورّد علاجًا رسميًا لكنه مؤقت، كإصلاح عاجل أو أداة.</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>حل بديل</translation>
    </message>
    <message>
        <source>An unofficial remedy exists, by users or third parties.</source>
        <translation>يوجد علاج غير رسمي من المستخدمين أو أطراف أخرى.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>No remedy exists, or none that can be applied.</source>
        <translation>لا علاج موجود، أو لا علاج يمكن تطبيقه.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>A single unconfirmed source, or reports that contradict each other.</source>
        <translation>مصدر واحد غير مؤكد، أو تقارير متناقضة.</translation>
    </message>
    <message>
        <source>Uncorroborated</source>
        <translation>غير معزز</translation>
    </message>
    <message>
        <source>Several unofficial sources, such as independent researchers, that may disagree in detail.</source>
        <translation>عدة مصادر غير رسمية، كباحثين مستقلين، قد تختلف في التفاصيل.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>The vendor or author has acknowledged it, or exploitation has been seen.</source>
        <translation>أقرّ بها المورّد أو المؤلف، أو رُصد استغلالها.</translation>
    </message>
    <message>
        <source>No loss of life, assets, productivity or revenue is to be feared.</source>
        <translation>لا يُخشى فقدان أرواح أو أصول أو إنتاجية أو إيرادات.</translation>
    </message>
    <message>
        <source>Slight damage or slight loss of revenue or productivity may follow.</source>
        <translation>قد يتبعها ضرر طفيف أو خسارة طفيفة في الإيرادات أو الإنتاجية.</translation>
    </message>
    <message>
        <source>Low-Medium</source>
        <translation>منخفض إلى متوسط</translation>
    </message>
    <message>
        <source>Moderate damage or moderate loss may follow.</source>
        <translation>قد يتبعها ضرر متوسط أو خسارة متوسطة.</translation>
    </message>
    <message>
        <source>Medium-High</source>
        <translation>متوسط إلى مرتفع</translation>
    </message>
    <message>
        <source>Significant damage or significant loss may follow.</source>
        <translation>قد يتبعها ضرر كبير أو خسارة كبيرة.</translation>
    </message>
    <message>
        <source>Catastrophic damage or catastrophic loss may follow.</source>
        <translation>قد يتبعها ضرر كارثي أو خسارة كارثية.</translation>
    </message>
    <message>
        <source>No target exists here, or only in a laboratory: nothing is at risk.</source>
        <translation>لا هدف هنا، أو في مختبر فقط: لا شيء معرّض للخطر.</translation>
    </message>
    <message>
        <source>Up to a quarter of the environment is at risk.</source>
        <translation>ما يصل إلى ربع البيئة معرّض للخطر.</translation>
    </message>
    <message>
        <source>Between a quarter and three quarters of the environment are at risk.</source>
        <translation>بين ربع البيئة وثلاثة أرباعها معرّض للخطر.</translation>
    </message>
    <message>
        <source>More than three quarters of the environment are at risk.</source>
        <translation>أكثر من ثلاثة أرباع البيئة معرّض للخطر.</translation>
    </message>
    <message>
        <source>Losing confidentiality would hurt the organisation only a little.</source>
        <translation>فقدان السرية لا يضر المؤسسة إلا قليلًا.</translation>
    </message>
    <message>
        <source>Losing confidentiality would hurt the organisation seriously.</source>
        <translation>فقدان السرية يضر المؤسسة ضررًا جسيمًا.</translation>
    </message>
    <message>
        <source>Losing confidentiality would be catastrophic for the organisation that runs the system.</source>
        <translation>فقدان السرية كارثي للمؤسسة المشغّلة للنظام.</translation>
    </message>
    <message>
        <source>Losing integrity would hurt the organisation only a little.</source>
        <translation>فقدان السلامة لا يضر المؤسسة إلا قليلًا.</translation>
    </message>
    <message>
        <source>Losing integrity would hurt the organisation seriously.</source>
        <translation>فقدان السلامة يضر المؤسسة ضررًا جسيمًا.</translation>
    </message>
    <message>
        <source>Losing integrity would be catastrophic for the organisation that runs the system.</source>
        <translation>فقدان السلامة كارثي للمؤسسة المشغّلة للنظام.</translation>
    </message>
    <message>
        <source>Losing availability would hurt the organisation only a little.</source>
        <translation>فقدان التوافر لا يضر المؤسسة إلا قليلًا.</translation>
    </message>
    <message>
        <source>Losing availability would hurt the organisation seriously.</source>
        <translation>فقدان التوافر يضر المؤسسة ضررًا جسيمًا.</translation>
    </message>
    <message>
        <source>Losing availability would be catastrophic for the organisation that runs the system.</source>
        <translation>فقدان التوافر كارثي للمؤسسة المشغّلة للنظام.</translation>
    </message>
    <message>
        <source>Access Vector</source>
        <translation>متجه الوصول</translation>
    </message>
    <message>
        <source>From how far away the flaw can be exploited.</source>
        <translation>المسافة التي يمكن استغلال الثغرة منها.</translation>
    </message>
    <message>
        <source>Access Complexity</source>
        <translation>تعقيد الوصول</translation>
    </message>
    <message>
        <source>How much must come together once the attacker has reached the system.</source>
        <translation>ما يجب أن يجتمع بعد وصول المهاجم إلى النظام.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>How often the attacker must log in to the target before the exploit works.</source>
        <translation>عدد مرات تسجيل الدخول إلى الهدف قبل نجاح الاستغلال.</translation>
    </message>
    <message>
        <source>Confidentiality Impact</source>
        <translation>الأثر في السرية</translation>
    </message>
    <message>
        <source>How much confidentiality an exploited flaw takes away.</source>
        <translation>مقدار ما تفقده السرية عند استغلال الثغرة.</translation>
    </message>
    <message>
        <source>Integrity Impact</source>
        <translation>الأثر في السلامة</translation>
    </message>
    <message>
        <source>How much integrity an exploited flaw takes away.</source>
        <translation>مقدار ما تفقده السلامة عند استغلال الثغرة.</translation>
    </message>
    <message>
        <source>Availability Impact</source>
        <translation>الأثر في التوافر</translation>
    </message>
    <message>
        <source>How much availability an exploited flaw takes away.</source>
        <translation>مقدار ما يفقده التوافر عند استغلال الثغرة.</translation>
    </message>
    <message>
        <source>Exploitability</source>
        <translation>قابلية الاستغلال</translation>
    </message>
    <message>
        <source>How far exploit technique or code has come.</source>
        <translation>مدى تقدم تقنية الاستغلال أو شيفرته.</translation>
    </message>
    <message>
        <source>Remediation Level</source>
        <translation>مستوى المعالجة</translation>
    </message>
    <message>
        <source>How complete a remedy is at hand.</source>
        <translation>مدى اكتمال العلاج المتاح.</translation>
    </message>
    <message>
        <source>Report Confidence</source>
        <translation>موثوقية البلاغ</translation>
    </message>
    <message>
        <source>How certain it is that the flaw exists and is as described.</source>
        <translation>مدى اليقين بوجود الثغرة وبأنها كما وُصفت.</translation>
    </message>
    <message>
        <source>Collateral Damage Potential</source>
        <translation>احتمال الضرر الجانبي</translation>
    </message>
    <message>
        <source>Loss of life, property or income that may follow in this environment.</source>
        <translation>ما قد يتبعها في هذه البيئة من فقدان أرواح أو ممتلكات أو دخل.</translation>
    </message>
    <message>
        <source>Target Distribution</source>
        <translation>توزّع الأهداف</translation>
    </message>
    <message>
        <source>Which share of this environment is vulnerable.</source>
        <translation>نسبة المعرّض من هذه البيئة.</translation>
    </message>
    <message>
        <source>Confidentiality Requirement</source>
        <translation>متطلب السرية</translation>
    </message>
    <message>
        <source>How much confidentiality of the affected system matters to this organisation.</source>
        <translation>أهمية سرية النظام المتأثر لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>Integrity Requirement</source>
        <translation>متطلب السلامة</translation>
    </message>
    <message>
        <source>How much integrity of the affected system matters to this organisation.</source>
        <translation>أهمية سلامة النظام المتأثر لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>Availability Requirement</source>
        <translation>متطلب التوافر</translation>
    </message>
    <message>
        <source>How much availability of the affected system matters to this organisation.</source>
        <translation>أهمية توافر النظام المتأثر لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>The attack comes over the network, possibly from across the internet.</source>
        <translation>يأتي الهجوم عبر الشبكة، وربما عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Adjacent</source>
        <translation>مجاور</translation>
    </message>
    <message>
        <source>The attack comes from a near network only: the same subnet, radio range or administrative zone.</source>
        <translation>يأتي الهجوم من شبكة قريبة فقط: الشبكة الفرعية نفسها أو المدى اللاسلكي أو النطاق الإداري.</translation>
    </message>
    <message>
        <source>The attack needs local access, a remote shell, or a user who opens something.</source>
        <translation>يحتاج الهجوم إلى وصول محلي أو صدفة بعيدة أو مستخدم يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>مادي</translation>
    </message>
    <message>
        <source>The attacker must touch or handle the device.</source>
        <translation>يجب أن يلمس المهاجم الجهاز أو يمسكه.</translation>
    </message>
    <message>
        <source>No special conditions: the attack can be repeated at will.</source>
        <translation>لا ظروف خاصة: يمكن تكرار الهجوم متى شاء.</translation>
    </message>
    <message>
        <source>Success depends on conditions the attacker must first prepare or wait for.</source>
        <translation>يتوقف النجاح على ظروف يجب أن يهيئها المهاجم أو ينتظرها.</translation>
    </message>
    <message>
        <source>The attacker needs no account and no rights.</source>
        <translation>لا يحتاج المهاجم إلى حساب ولا صلاحيات.</translation>
    </message>
    <message>
        <source>The attacker needs the rights of an ordinary user.</source>
        <translation>يحتاج المهاجم إلى صلاحيات مستخدم عادي.</translation>
    </message>
    <message>
        <source>The attacker needs significant, for example administrative, rights.</source>
        <translation>يحتاج المهاجم إلى صلاحيات واسعة، كالإدارية.</translation>
    </message>
    <message>
        <source>No person has to do anything.</source>
        <translation>لا يلزم أي شخص فعل شيء.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Some person other than the attacker must act, such as open a file.</source>
        <translation>يجب أن يقوم شخص غير المهاجم بفعل ما، كفتح ملف.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>The harm stays with the authority that governs the vulnerable component.</source>
        <translation>يبقى الضرر ضمن سلطة المكوّن المعرّض.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>The harm reaches resources beyond the authority of the vulnerable component, such as a host from its guest.</source>
        <translation>يتجاوز الضرر سلطة المكوّن المعرّض، كمن الضيف إلى المضيف.</translation>
    </message>
    <message>
        <source>All information is disclosed, or some whose disclosure is directly serious.</source>
        <translation>تُكشف كل المعلومات، أو بعضها مما كشفه خطير مباشرةً.</translation>
    </message>
    <message>
        <source>Some information is disclosed, without control of which, or the loss is bounded.</source>
        <translation>تُكشف بعض المعلومات دون تحكم في أيّها، أو تكون الخسارة محدودة.</translation>
    </message>
    <message>
        <source>Anything can be changed, or some data whose change is directly serious.</source>
        <translation>يمكن تغيير أي شيء، أو بيانات تغييرها خطير مباشرةً.</translation>
    </message>
    <message>
        <source>Some data can be changed, without control of the result, or with bounded effect.</source>
        <translation>يمكن تغيير بعض البيانات دون تحكم في النتيجة، أو بأثر محدود.</translation>
    </message>
    <message>
        <source>The component can be denied entirely, or the loss of part of it is directly serious.</source>
        <translation>يمكن تعطيل المكوّن كليًا، أو يكون فقدان جزء منه خطيرًا مباشرةً.</translation>
    </message>
    <message>
        <source>Performance drops or service is interrupted, but not denied entirely.</source>
        <translation>يتراجع الأداء أو تنقطع الخدمة، لكنها لا تتعطل كليًا.</translation>
    </message>
    <message>
        <source>The component goes on serving unharmed.</source>
        <translation>يستمر المكوّن في الخدمة دون ضرر.</translation>
    </message>
    <message>
        <source>Left open: counts as High.</source>
        <translation>متروك: يُحسب مرتفعًا.</translation>
    </message>
    <message>
        <source>Working autonomous code exists, or no code is needed.</source>
        <translation>توجد شيفرة ذاتية عاملة، أو لا حاجة إلى شيفرة.</translation>
    </message>
    <message>
        <source>Working exploit code exists for most situations where the vulnerability is present.</source>
        <translation>توجد شيفرة استغلال عاملة لمعظم الحالات التي توجد فيها الثغرة.</translation>
    </message>
    <message>
        <source>Code or a demonstration exists that needs real work to be used.</source>
        <translation>توجد شيفرة أو عرض يتطلب استخدامه جهدًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Left open: counts as Unavailable.</source>
        <translation>متروك: يُحسب غير متاح.</translation>
    </message>
    <message>
        <source>Left open: counts as Confirmed.</source>
        <translation>متروك: يُحسب مؤكدًا.</translation>
    </message>
    <message>
        <source>Detailed reports or a reproduction exist, or the vendor has acknowledged it.</source>
        <translation>توجد تقارير مفصلة أو إعادة إنتاج، أو أقرّ بها المورّد.</translation>
    </message>
    <message>
        <source>Reasonable</source>
        <translation>معقول</translation>
    </message>
    <message>
        <source>Much is published and the bug was reproduced, but the cause is not fully known.</source>
        <translation>نُشر الكثير وأُعيد إنتاج الخلل، لكن السبب غير معروف تمامًا.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Impacts are reported, but their cause is unknown or the reports differ.</source>
        <translation>أُبلغ عن آثار، لكن سببها مجهول أو التقارير مختلفة.</translation>
    </message>
    <message>
        <source>Left open: counts as Medium.</source>
        <translation>متروك: يُحسب متوسطًا.</translation>
    </message>
    <message>
        <source>As in the base metric.</source>
        <translation>كما في المقياس الأساسي.</translation>
    </message>
    <message>
        <source>Attack Vector</source>
        <translation>متجه الهجوم</translation>
    </message>
    <message>
        <source>From how far away the vulnerability can be exploited.</source>
        <translation>المسافة التي يمكن استغلال الثغرة منها.</translation>
    </message>
    <message>
        <source>Attack Complexity</source>
        <translation>تعقيد الهجوم</translation>
    </message>
    <message>
        <source>Conditions beyond the attacker&apos;s control that an attack depends on.</source>
        <translation>ظروف خارج تحكم المهاجم يتوقف عليها الهجوم.</translation>
    </message>
    <message>
        <source>Privileges Required</source>
        <translation>الصلاحيات المطلوبة</translation>
    </message>
    <message>
        <source>Rights the attacker must already hold before the attack.</source>
        <translation>الصلاحيات التي يجب أن يملكها المهاجم قبل الهجوم.</translation>
    </message>
    <message>
        <source>User Interaction</source>
        <translation>تفاعل المستخدم</translation>
    </message>
    <message>
        <source>Whether some other person must take part.</source>
        <translation>هل يلزم اشتراك شخص آخر.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Whether the attack harms resources beyond the security authority of the vulnerable component.</source>
        <translation>هل يضر الهجوم بموارد خارج السلطة الأمنية للمكوّن المعرّض.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>How much confidentiality is lost in the impacted component.</source>
        <translation>مقدار ما يُفقد من السرية في المكوّن المتضرر.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>How much integrity is lost in the impacted component.</source>
        <translation>مقدار ما يُفقد من السلامة في المكوّن المتضرر.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>How much availability is lost in the impacted component.</source>
        <translation>مقدار ما يُفقد من التوافر في المكوّن المتضرر.</translation>
    </message>
    <message>
        <source>Exploit Code Maturity</source>
        <translation>نضج شيفرة الاستغلال</translation>
    </message>
    <message>
        <source>How certain it is that the vulnerability exists and is as described.</source>
        <translation>مدى اليقين بوجود الثغرة وبأنها كما وُصفت.</translation>
    </message>
    <message>
        <source>Modified Attack Vector</source>
        <translation>متجه الهجوم (معدَّل)</translation>
    </message>
    <message>
        <source>Attack Vector as it is in this environment.</source>
        <translation>متجه الهجوم في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Attack Complexity</source>
        <translation>تعقيد الهجوم (معدَّل)</translation>
    </message>
    <message>
        <source>Attack Complexity as it is in this environment.</source>
        <translation>تعقيد الهجوم في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Privileges Required</source>
        <translation>الصلاحيات المطلوبة (معدَّل)</translation>
    </message>
    <message>
        <source>Privileges Required as it is in this environment.</source>
        <translation>الصلاحيات المطلوبة في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified User Interaction</source>
        <translation>تفاعل المستخدم (معدَّل)</translation>
    </message>
    <message>
        <source>User Interaction as it is in this environment.</source>
        <translation>تفاعل المستخدم في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Scope</source>
        <translation>النطاق (معدَّل)</translation>
    </message>
    <message>
        <source>Scope as it is in this environment.</source>
        <translation>النطاق في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Confidentiality</source>
        <translation>السرية (معدَّل)</translation>
    </message>
    <message>
        <source>Confidentiality as it is in this environment.</source>
        <translation>السرية في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Integrity</source>
        <translation>السلامة (معدَّل)</translation>
    </message>
    <message>
        <source>Integrity as it is in this environment.</source>
        <translation>السلامة في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Availability</source>
        <translation>التوافر (معدَّل)</translation>
    </message>
    <message>
        <source>Availability as it is in this environment.</source>
        <translation>التوافر في هذه البيئة.</translation>
    </message>
    <message>
        <source>No security measure must be worked around: the attack can be repeated at will.</source>
        <translation>لا حاجة إلى تجاوز إجراء أمني: يمكن تكرار الهجوم متى شاء.</translation>
    </message>
    <message>
        <source>A measure such as address randomisation must be evaded, or a secret of the target obtained.</source>
        <translation>يجب تفادي إجراء كعشوائية العناوين، أو الحصول على سر من أسرار الهدف.</translation>
    </message>
    <message>
        <source>The attack works in all or most instances of the vulnerable system.</source>
        <translation>ينجح الهجوم في كل نسخ النظام المعرّض أو معظمها.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>The attack works only under a certain deployment or condition, such as a race or a position on the path.</source>
        <translation>لا ينجح الهجوم إلا في نشر أو ظرف معيّن، كسباق توقيت أو موقع على المسار.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>A person must take part by ordinary use that does not work around protection, such as visit a page.</source>
        <translation>يجب أن يشارك شخص باستخدام عادي لا يتجاوز الحماية، كزيارة صفحة.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>A person must act on purpose, such as import a file or dismiss a warning.</source>
        <translation>يجب أن يتصرف شخص عن قصد، كاستيراد ملف أو تجاهل تحذير.</translation>
    </message>
    <message>
        <source>All information of the vulnerable system is disclosed, or some whose disclosure is directly serious.</source>
        <translation>تُكشف كل معلومات النظام المعرّض، أو بعضها مما كشفه خطير مباشرةً.</translation>
    </message>
    <message>
        <source>Some of its information is disclosed, without control of which, or the loss is bounded.</source>
        <translation>تُكشف بعض معلوماته دون تحكم في أيّها، أو تكون الخسارة محدودة.</translation>
    </message>
    <message>
        <source>Nothing of the vulnerable system is disclosed.</source>
        <translation>لا يُكشف شيء من النظام المعرّض.</translation>
    </message>
    <message>
        <source>Anything on the vulnerable system can be changed, or some data whose change is directly serious.</source>
        <translation>يمكن تغيير أي شيء في النظام المعرّض، أو بيانات تغييرها خطير مباشرةً.</translation>
    </message>
    <message>
        <source>Some of its data can be changed, without control of the result, or with bounded effect.</source>
        <translation>يمكن تغيير بعض بياناته دون تحكم في النتيجة، أو بأثر محدود.</translation>
    </message>
    <message>
        <source>Nothing on the vulnerable system can be changed.</source>
        <translation>لا يمكن تغيير شيء في النظام المعرّض.</translation>
    </message>
    <message>
        <source>The vulnerable system can be denied entirely, or the loss of part of it is directly serious.</source>
        <translation>يمكن تعطيل النظام المعرّض كليًا، أو يكون فقدان جزء منه خطيرًا مباشرةً.</translation>
    </message>
    <message>
        <source>Its performance drops or service is interrupted, but not denied entirely.</source>
        <translation>يتراجع أداؤه أو تنقطع خدمته، لكنها لا تتعطل كليًا.</translation>
    </message>
    <message>
        <source>The vulnerable system goes on serving unharmed.</source>
        <translation>يستمر النظام المعرّض في الخدمة دون ضرر.</translation>
    </message>
    <message>
        <source>All information of some other system is disclosed, or some whose disclosure is directly serious.</source>
        <translation>تُكشف كل معلومات نظام آخر، أو بعضها مما كشفه خطير مباشرةً.</translation>
    </message>
    <message>
        <source>Some information of other systems is disclosed, without control of which, or the loss is bounded.</source>
        <translation>تُكشف بعض معلومات أنظمة أخرى دون تحكم في أيّها، أو تكون الخسارة محدودة.</translation>
    </message>
    <message>
        <source>Nothing of other systems is disclosed, or all harm stays with the vulnerable system.</source>
        <translation>لا يُكشف شيء من أنظمة أخرى، أو يبقى الضرر كله في النظام المعرّض.</translation>
    </message>
    <message>
        <source>Anything on some other system can be changed, or some data whose change is directly serious.</source>
        <translation>يمكن تغيير أي شيء في نظام آخر، أو بيانات تغييرها خطير مباشرةً.</translation>
    </message>
    <message>
        <source>Some data of other systems can be changed, without control of the result, or with bounded effect.</source>
        <translation>يمكن تغيير بعض بيانات أنظمة أخرى دون تحكم في النتيجة، أو بأثر محدود.</translation>
    </message>
    <message>
        <source>Nothing on other systems can be changed, or all harm stays with the vulnerable system.</source>
        <translation>لا يمكن تغيير شيء في أنظمة أخرى، أو يبقى الضرر كله في النظام المعرّض.</translation>
    </message>
    <message>
        <source>Some other system can be denied entirely, or the loss of part of it is directly serious.</source>
        <translation>يمكن تعطيل نظام آخر كليًا، أو يكون فقدان جزء منه خطيرًا مباشرةً.</translation>
    </message>
    <message>
        <source>Performance of other systems drops or their service is interrupted, but not denied entirely.</source>
        <translation>يتراجع أداء أنظمة أخرى أو تنقطع خدمتها، لكنها لا تتعطل كليًا.</translation>
    </message>
    <message>
        <source>Other systems go on serving unharmed, or all harm stays with the vulnerable system.</source>
        <translation>تستمر الأنظمة الأخرى في الخدمة دون ضرر، أو يبقى الضرر كله في النظام المعرّض.</translation>
    </message>
    <message>
        <source>Left open: counts as Attacked.</source>
        <translation>متروك: يُحسب «تعرّض لهجوم».</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>تعرّض لهجوم</translation>
    </message>
    <message>
        <source>Attacks have been reported, or tools that make them simple are at hand.</source>
        <translation>أُبلغ عن هجمات، أو تتوافر أدوات تسهّلها.</translation>
    </message>
    <message>
        <source>Code or a description is public, but no attacks and no simple tools are known.</source>
        <translation>الشيفرة أو الوصف علنيّ، لكن لا تُعرف هجمات ولا أدوات بسيطة.</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Neither public code nor attacks are known.</source>
        <translation>لا تُعرف شيفرة علنية ولا هجمات.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>سلامة الأشخاص</translation>
    </message>
    <message>
        <source>A change would foreseeably injure people, from serious injury to death.</source>
        <translation>من المتوقع أن يؤذي التغيير أشخاصًا، من إصابة خطيرة إلى الوفاة.</translation>
    </message>
    <message>
        <source>A failure would foreseeably injure people, from serious injury to death.</source>
        <translation>من المتوقع أن يؤذي العطل أشخاصًا، من إصابة خطيرة إلى الوفاة.</translation>
    </message>
    <message>
        <source>The supplier gives no opinion.</source>
        <translation>لا يبدي المورّد رأيًا.</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>لا يُذكر</translation>
    </message>
    <message>
        <source>At most minor injuries are to be expected.</source>
        <translation>لا يُتوقع أكثر من إصابات طفيفة.</translation>
    </message>
    <message>
        <source>Injuries beyond minor ones are possible.</source>
        <translation>قد تقع إصابات تتجاوز الطفيفة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>At least one step, from reconnaissance to exploitation, cannot be automated.</source>
        <translation>خطوة واحدة على الأقل، من الاستطلاع إلى الاستغلال، لا يمكن أتمتتها.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Every step can be automated, as a worm would.</source>
        <translation>يمكن أتمتة كل خطوة كما تفعل الدودة.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>The system recovers by itself.</source>
        <translation>يتعافى النظام من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>A person must act to bring it back.</source>
        <translation>يجب أن يتدخل شخص لإعادته.</translation>
    </message>
    <message>
        <source>Irrecoverable</source>
        <translation>غير قابل للاستعادة</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>لا يمكن إعادته.</translation>
    </message>
    <message>
        <source>Diffuse</source>
        <translation>موزّعة</translation>
    </message>
    <message>
        <source>A single target holds little, such as one person&apos;s device.</source>
        <translation>الهدف الواحد قليل القيمة، كجهاز شخص.</translation>
    </message>
    <message>
        <source>Concentrated</source>
        <translation>مركّزة</translation>
    </message>
    <message>
        <source>A single target holds much, such as a central server.</source>
        <translation>الهدف الواحد كثير القيمة، كخادم مركزي.</translation>
    </message>
    <message>
        <source>Little is needed, such as reading advice or a plain update.</source>
        <translation>يكفي القليل، كقراءة إرشادات أو تحديث بسيط.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Some effort and a short interruption are needed.</source>
        <translation>يلزم بعض الجهد وانقطاع قصير.</translation>
    </message>
    <message>
        <source>Much effort, a long outage or a replacement in the field is needed.</source>
        <translation>يلزم جهد كبير أو انقطاع طويل أو استبدال ميداني.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>خالٍ (Clear)</translation>
    </message>
    <message>
        <source>For information only.</source>
        <translation>للعلم فقط.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Reduced urgency.</source>
        <translation>إلحاح منخفض.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Moderate urgency.</source>
        <translation>إلحاح متوسط.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Highest urgency.</source>
        <translation>أعلى إلحاح.</translation>
    </message>
    <message>
        <source>Measures the attacker must evade or work around.</source>
        <translation>إجراءات يجب أن يتفاداها المهاجم أو يتجاوزها.</translation>
    </message>
    <message>
        <source>Attack Requirements</source>
        <translation>متطلبات الهجوم</translation>
    </message>
    <message>
        <source>Conditions of the vulnerable system&apos;s deployment that the attack depends on.</source>
        <translation>ظروف نشر النظام المعرّض التي يتوقف عليها الهجوم.</translation>
    </message>
    <message>
        <source>Whether, and how, some other person must take part.</source>
        <translation>هل يلزم اشتراك شخص آخر وكيف.</translation>
    </message>
    <message>
        <source>Vulnerable System Confidentiality</source>
        <translation>سرية النظام المعرّض</translation>
    </message>
    <message>
        <source>How much confidentiality the vulnerable system itself loses.</source>
        <translation>مقدار ما يفقده النظام المعرّض نفسه من السرية.</translation>
    </message>
    <message>
        <source>Vulnerable System Integrity</source>
        <translation>سلامة النظام المعرّض</translation>
    </message>
    <message>
        <source>How much integrity the vulnerable system itself loses.</source>
        <translation>مقدار ما يفقده النظام المعرّض نفسه من السلامة.</translation>
    </message>
    <message>
        <source>Vulnerable System Availability</source>
        <translation>توافر النظام المعرّض</translation>
    </message>
    <message>
        <source>How much availability the vulnerable system itself loses.</source>
        <translation>مقدار ما يفقده النظام المعرّض نفسه من التوافر.</translation>
    </message>
    <message>
        <source>Subsequent System Confidentiality</source>
        <translation>سرية الأنظمة اللاحقة</translation>
    </message>
    <message>
        <source>How much confidentiality systems beyond the vulnerable one lose.</source>
        <translation>مقدار ما تفقده الأنظمة الأخرى من السرية.</translation>
    </message>
    <message>
        <source>Subsequent System Integrity</source>
        <translation>سلامة الأنظمة اللاحقة</translation>
    </message>
    <message>
        <source>How much integrity systems beyond the vulnerable one lose.</source>
        <translation>مقدار ما تفقده الأنظمة الأخرى من السلامة.</translation>
    </message>
    <message>
        <source>Subsequent System Availability</source>
        <translation>توافر الأنظمة اللاحقة</translation>
    </message>
    <message>
        <source>How much availability systems beyond the vulnerable one lose.</source>
        <translation>مقدار ما تفقده الأنظمة الأخرى من التوافر.</translation>
    </message>
    <message>
        <source>Exploit Maturity</source>
        <translation>نضج الاستغلال</translation>
    </message>
    <message>
        <source>How likely an attack is, by what is known of techniques, code and attacks.</source>
        <translation>احتمال الهجوم بحسب المعروف من التقنيات والشيفرة والهجمات.</translation>
    </message>
    <message>
        <source>Modified Attack Requirements</source>
        <translation>متطلبات الهجوم (معدَّل)</translation>
    </message>
    <message>
        <source>Attack Requirements as it is in this environment.</source>
        <translation>متطلبات الهجوم في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Vulnerable System Confidentiality</source>
        <translation>سرية النظام المعرّض (معدَّل)</translation>
    </message>
    <message>
        <source>Vulnerable System Confidentiality as it is in this environment.</source>
        <translation>سرية النظام المعرّض في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Vulnerable System Integrity</source>
        <translation>سلامة النظام المعرّض (معدَّل)</translation>
    </message>
    <message>
        <source>Vulnerable System Integrity as it is in this environment.</source>
        <translation>سلامة النظام المعرّض في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Vulnerable System Availability</source>
        <translation>توافر النظام المعرّض (معدَّل)</translation>
    </message>
    <message>
        <source>Vulnerable System Availability as it is in this environment.</source>
        <translation>توافر النظام المعرّض في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Subsequent System Confidentiality</source>
        <translation>سرية الأنظمة اللاحقة (معدَّل)</translation>
    </message>
    <message>
        <source>Subsequent System Confidentiality as it is in this environment.</source>
        <translation>سرية الأنظمة اللاحقة في هذه البيئة.</translation>
    </message>
    <message>
        <source>Modified Subsequent System Integrity</source>
        <translation>سلامة الأنظمة اللاحقة (معدَّل)</translation>
    </message>
    <message>
        <source>Subsequent System Integrity as it is in this environment, where human safety may be at stake.</source>
        <translation>سلامة الأنظمة اللاحقة كما هي في هذه البيئة حيث قد تتعرض سلامة الأشخاص للخطر.</translation>
    </message>
    <message>
        <source>Modified Subsequent System Availability</source>
        <translation>توافر الأنظمة اللاحقة (معدَّل)</translation>
    </message>
    <message>
        <source>Subsequent System Availability as it is in this environment, where human safety may be at stake.</source>
        <translation>توافر الأنظمة اللاحقة كما هو في هذه البيئة حيث قد تتعرض سلامة الأشخاص للخطر.</translation>
    </message>
    <message>
        <source>Whether people may be injured when the vulnerability is exploited.</source>
        <translation>هل قد يُصاب أشخاص عند استغلال الثغرة.</translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation>قابلية الأتمتة</translation>
    </message>
    <message>
        <source>Whether an attacker can automate every step against many targets.</source>
        <translation>هل يستطيع المهاجم أتمتة كل خطوة ضد أهداف كثيرة.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>التعافي</translation>
    </message>
    <message>
        <source>Whether the system comes back after an attack.</source>
        <translation>هل يعود النظام بعد الهجوم.</translation>
    </message>
    <message>
        <source>Value Density</source>
        <translation>كثافة القيمة</translation>
    </message>
    <message>
        <source>How much an attacker gains from a single exploitation.</source>
        <translation>مقدار ما يكسبه المهاجم من استغلال واحد.</translation>
    </message>
    <message>
        <source>Vulnerability Response Effort</source>
        <translation>جهد الاستجابة للثغرة</translation>
    </message>
    <message>
        <source>How hard it is for consumers to respond.</source>
        <translation>مدى صعوبة استجابة المستخدمين.</translation>
    </message>
    <message>
        <source>Provider Urgency</source>
        <translation>إلحاح المورّد</translation>
    </message>
    <message>
        <source>How urgent the supplier holds the response to be.</source>
        <translation>مدى إلحاح الاستجابة في رأي المورّد.</translation>
    </message>
    <message>
        <source>Vulnerable · %1</source>
        <translation>المعرّض · %1</translation>
    </message>
    <message>
        <source>Subsequent · %1</source>
        <translation>اللاحق · %1</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Vulnerable system impact</source>
        <translation>الأثر في النظام المعرّض</translation>
    </message>
    <message>
        <source>Subsequent system impact</source>
        <translation>الأثر في الأنظمة اللاحقة</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>زمني</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>بيئي</translation>
    </message>
    <message>
        <source>Security requirements</source>
        <translation>متطلبات الأمن</translation>
    </message>
    <message>
        <source>Modified base metrics</source>
        <translation>المقاييس الأساسية المعدَّلة</translation>
    </message>
    <message>
        <source>Supplemental</source>
        <translation>تكميلي</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الحاسبة</translation>
    </message>
    <message>
        <source>There is no vector.</source>
        <translation>لا يوجد متجه.</translation>
    </message>
    <message>
        <source>“%1” is not the beginning of a CVSS vector.</source>
        <translation>«%1» ليست بداية متجه CVSS.</translation>
    </message>
    <message>
        <source>The prefix such as “CVSS:3.1/” is missing.</source>
        <translation>تنقص البادئة مثل «CVSS:3.1/».</translation>
    </message>
    <message>
        <source>A metric is missing after the slash.</source>
        <translation>ينقص مقياس بعد الشرطة المائلة.</translation>
    </message>
    <message>
        <source>“%1” is not METRIC:VALUE.</source>
        <translation>«%1» ليس بصيغة مقياس:قيمة.</translation>
    </message>
    <message>
        <source>This version has no metric “%1”.</source>
        <translation>لا مقياس «%1» في هذا الإصدار.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>لا قيمة «%2» للمقياس %1.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>‏%1 مكرر.</translation>
    </message>
    <message>
        <source>%1 is out of place: base metrics have a fixed order.</source>
        <translation>‏%1 في غير موضعه: للمقاييس الأساسية ترتيب ثابت.</translation>
    </message>
    <message>
        <source>These metrics are missing: %1.</source>
        <translation>تنقص هذه المقاييس: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a score from 0.0 to 10.0.</source>
        <translation>«%1» ليست درجة من 0.0 إلى 10.0.</translation>
    </message>
    <message>
        <source>The vector can’t be read (%1).</source>
        <translation>تعذّرت قراءة المتجه (%1).</translation>
    </message>
    <message>
        <source>Read although the metrics were out of order.</source>
        <translation>قُرئ مع أن المقاييس لم تكن مرتبة.</translation>
    </message>
    <message>
        <source>Read although a group was incomplete.</source>
        <translation>قُرئ مع أن مجموعة لم تكن مكتملة.</translation>
    </message>
    <message>
        <source>Read although v2.0 has no prefix.</source>
        <translation>قُرئ مع أن v2.0 بلا بادئة.</translation>
    </message>
    <message>
        <source>The temporal score was published as the base score; base is %1.</source>
        <translation>نُشرت الدرجة الزمنية على أنها الأساسية؛ الأساسية هي %1.</translation>
    </message>
    <message>
        <source>The environmental score was published as the base score; base is %1.</source>
        <translation>نُشرت الدرجة البيئية على أنها الأساسية؛ الأساسية هي %1.</translation>
    </message>
    <message>
        <source>The published score leaves out metrics of its vector, which gives %1.</source>
        <translation>الدرجة المنشورة تُغفل مقاييس من متجهها الذي يعطي %1.</translation>
    </message>
    <message>
        <source>The published severity is not the band of %1.</source>
        <translation>الخطورة المنشورة ليست نطاق %1.</translation>
    </message>
    <message>
        <source>The published score is not what its vector gives, %1.</source>
        <translation>الدرجة المنشورة ليست ما يعطيه متجهها، %1.</translation>
    </message>
</context>
<context>
    <name>firebreak::Startup</name>
    <message>
        <source>Asking the keychain for the key.
It may want its password, in a window of its own.</source>
        <translation>جارٍ طلب المفتاح من سلسلة المفاتيح.
قد تطلب كلمة مرورها في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>جارٍ فتح مساحة العمل…</translation>
    </message>
    <message>
        <source>Starting the built-in server…</source>
        <translation>جارٍ تشغيل الخادم المدمج…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Preparing the demo workspace…</source>
        <translation>جارٍ تحضير مساحة العمل التجريبية…</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CellTable</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>لا شيء لعرضه</numerusform>
            <numerusform>عرض العنصر الوحيد</numerusform>
            <numerusform>عرض كليهما</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ChoicePopup</name>
    <message>
        <source>No match</source>
        <translation>لا توجد نتائج</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CommandPalette</name>
    <message>
        <source>Nothing has this name. Try fewer letters.</source>
        <translation>لا شيء بهذا الاسم. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Action, view or record</source>
        <translation>إجراء أو عرض أو سجل</translation>
    </message>
    <message>
        <source>Found entries</source>
        <translation>العناصر التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CommentThread</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>Write a comment for the team</source>
        <translation>اكتب تعليقًا للفريق</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>إضافة التعليق (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>غير مُرسَل</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>إزالة هذا التعليق</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictCard</name>
    <message>
        <source>Open the report</source>
        <translation>فتح البلاغ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل التغيير</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>Theirs · %1</source>
        <comment>a person</comment>
        <translation>النسخة الأخرى · %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على نسختي</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>التخلي عن نسختي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>الإبقاء على النسخة الأخرى</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>The text that shall stand</source>
        <translation>النص الذي سيُعتمد</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>اعتماد هذا النص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What you wrote is then gone for good.</source>
        <translation>سيُفقد ما كتبتَه نهائيًا.</translation>
    </message>
    <message>
        <source>Discard my text</source>
        <translation>التخلي عن نصي</translation>
    </message>
    <message>
        <source>Use this text (Ctrl+Enter)</source>
        <translation>استخدم هذا النص (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictNotice</name>
    <message>
        <source>Decide…</source>
        <translation>احسم…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes to this report could not stand. What you see is what is there now; yours is kept beside it.</source>
        <translation>
            <numerusform>لا تغيير لك على هذا البلاغ بحاجة إلى حسم.</numerusform>
            <numerusform>تعذّر أن يثبت تغيير واحد لك على هذا البلاغ. ما تراه هو الموجود الآن، ونسختك محفوظة إلى جانبه.</numerusform>
            <numerusform>تعذّر أن يثبت تغييران لك على هذا البلاغ. ما تراه هو الموجود الآن، ونسختاك محفوظتان إلى جانبه.</numerusform>
            <numerusform>تعذّر أن تثبت %Ln تغييرات لك على هذا البلاغ. ما تراه هو الموجود الآن، ونسخك محفوظة إلى جانبه.</numerusform>
            <numerusform>تعذّر أن يثبت %Ln تغييرًا لك على هذا البلاغ. ما تراه هو الموجود الآن، ونسخك محفوظة إلى جانبه.</numerusform>
            <numerusform>تعذّر أن يثبت %Ln تغيير لك على هذا البلاغ. ما تراه هو الموجود الآن، ونسخك محفوظة إلى جانبه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictPage</name>
    <message>
        <source>Back to the queue</source>
        <translation>العودة إلى قائمة الفرز</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات المطلوبة</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>تعذّرت قراءة هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow when these are decided.</source>
        <translation>
            <numerusform>لا يوجد غيرها.</numerusform>
            <numerusform>يتبعها عنصر واحد بعد البتّ في هذه.</numerusform>
            <numerusform>يتبعها عنصران بعد البتّ في هذه.</numerusform>
            <numerusform>تتبعها %Ln عناصر بعد البتّ في هذه.</numerusform>
            <numerusform>يتبعها %Ln عنصرًا بعد البتّ في هذه.</numerusform>
            <numerusform>يتبعها %Ln عنصر بعد البتّ في هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>When somebody else was faster with a change, or the server refuses one, yours waits here beside theirs. Nothing is overwritten or dropped.</source>
        <translation>إذا سبقك شخص آخر إلى تغيير ما أو رفض الخادم تغييرك، ينتظر تغييرك هنا بجانب التغيير الآخر. لا يُستبدل شيء ولا يُفقد.</translation>
    </message>
    <message>
        <source>%1: kept mine</source>
        <translation>‏%1: أُبقي على نسختي</translation>
    </message>
    <message>
        <source>%1: kept theirs</source>
        <translation>‏%1: أُبقي على النسخة الأخرى</translation>
    </message>
    <message>
        <source>%1: combined</source>
        <translation>‏%1: دُمجت النسختان</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ConflictWords</name>
    <message>
        <source>Report made by hand</source>
        <translation>بلاغ أُنشئ يدويًا</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>A flaw</source>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <comment>a field</comment>
        <translation>غيّرتَ: %1</translation>
    </message>
    <message>
        <source>You added the label “%1”</source>
        <translation>أضفتَ الوسم «%1»</translation>
    </message>
    <message>
        <source>You removed the label “%1”</source>
        <translation>أزلتَ الوسم «%1»</translation>
    </message>
    <message>
        <source>You added the reference %1</source>
        <translation>أضفتَ المرجع %1</translation>
    </message>
    <message>
        <source>You removed the reference %1</source>
        <translation>أزلتَ المرجع %1</translation>
    </message>
    <message>
        <source>You decided: %1</source>
        <comment>a disposition</comment>
        <translation>قرارك: %1</translation>
    </message>
    <message>
        <source>You restored it</source>
        <translation>استعدتَه</translation>
    </message>
    <message>
        <source>You removed it</source>
        <translation>أزلتَه</translation>
    </message>
    <message>
        <source>You reopened the report</source>
        <translation>أعدتَ فتح البلاغ</translation>
    </message>
    <message>
        <source>You commented</source>
        <translation>كتبتَ تعليقًا</translation>
    </message>
    <message>
        <source>You made a report</source>
        <translation>أنشأتَ بلاغًا</translation>
    </message>
    <message>
        <source>You imported a document</source>
        <translation>استوردتَ مستندًا</translation>
    </message>
    <message>
        <source>You took back an import</source>
        <translation>تراجعتَ عن استيراد</translation>
    </message>
    <message>
        <source>You changed an account</source>
        <translation>غيّرتَ حسابًا</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>غيّره شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile.</source>
        <translation>غيّره %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Somebody else decided it meanwhile.</source>
        <translation>بتّ فيه شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 decided it meanwhile.</source>
        <translation>بتّ فيه %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It was refused. %1</source>
        <translation>رُفض. %1</translation>
    </message>
    <message>
        <source>You changed a record</source>
        <translation>غيّرتَ سجلًا</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssDialog</name>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the vector</source>
        <translation>نسخ المتجه</translation>
    </message>
    <message>
        <source>A value’s letter sets it and goes on · ↑ ↓ metric · ← → value · Del leaves open · Ctrl+1…4 version</source>
        <translation>حرف القيمة يضبطها وينتقل · ↑ ↓ المقياس · ← → القيمة · Del يتركها مفتوحة · Ctrl+1…4 الإصدار</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>CVSS of %1</source>
        <translation>درجة CVSS لـ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CVSS %1, issuers who scored it: %2</source>
        <translation>‏CVSS %1، عدد الجهات التي قيّمت: %2</translation>
    </message>
    <message>
        <source>Ctrl+%1. Issuers who scored it: %2.</source>
        <translation>‏Ctrl+%1. عدد الجهات التي قيّمت: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A vector is not complete yet: finish or clear it.</source>
        <translation>أحد المتجهات غير مكتمل: أكمله أو امسحه.</translation>
    </message>
    <message>
        <source>This is what you typed and did not apply last time.</source>
        <translation>هذا ما كتبته في المرة السابقة ولم تطبقه.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssExplanation</name>
    <message>
        <source>Documents of CVSS %1</source>
        <translation>وثائق CVSS %1</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssGauge</name>
    <message>
        <source>Score %1, %2</source>
        <translation>الدرجة %1، %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssIssuerHeader</name>
    <message>
        <source>Take over this vector</source>
        <translation>اعتماد هذا المتجه</translation>
    </message>
    <message>
        <source>Take over the vector of %1</source>
        <translation>اعتماد متجه %1</translation>
    </message>
    <message>
        <source>same score</source>
        <translation>الدرجة نفسها</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>النطاق: %1</translation>
    </message>
    <message>
        <source>A significant difference: 1.0 or more, or another band.</source>
        <translation>فرق كبير: 1.0 أو أكثر، أو نطاق آخر.</translation>
    </message>
    <message>
        <source>Difference from the own score.</source>
        <translation>الفرق عن درجتنا.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssMetricGrid</name>
    <message>
        <source>Own</source>
        <translation>درجتنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>لم يُقيَّم بعد</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssMetricRow</name>
    <message>
        <source>%1 differs: %2</source>
        <translation>‏%1 يختلف: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssScorePanel</name>
    <message>
        <source>Base metrics to go: %1</source>
        <translation>مقاييس أساسية متبقية: %1</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Macrovector</source>
        <translation>المتجه الكلي</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::CvssVectorEdit</name>
    <message>
        <source>Paste a vector of any version</source>
        <translation>ألصق متجهًا من أي إصدار</translation>
    </message>
    <message>
        <source>CVSS vector</source>
        <translation>متجه CVSS</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::FieldWords</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>CVE ID</source>
        <translation>معرّف CVE</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>CVSS %1</source>
        <translation>CVSS %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>البلاغ</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>محفوظ تحت</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Somebody no longer in the team</source>
        <translation>شخص لم يعد في الفريق</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disposition and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>number of comments</comment>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف تعليق واحد</numerusform>
            <numerusform>أُضيف تعليقان</numerusform>
            <numerusform>أُضيفت %Ln تعليقات</numerusform>
            <numerusform>أُضيف %Ln تعليقًا</numerusform>
            <numerusform>أُضيف %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>number of comments</comment>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل تعليق واحد</numerusform>
            <numerusform>أُزيل تعليقان</numerusform>
            <numerusform>أُزيلت %Ln تعليقات</numerusform>
            <numerusform>أُزيل %Ln تعليقًا</numerusform>
            <numerusform>أُزيل %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>A report of its own again</source>
        <translation>بلاغ مستقل من جديد</translation>
    </message>
    <message>
        <source>Into another report of the same vulnerability</source>
        <translation>في بلاغ آخر عن الثغرة نفسها</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new value</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Put in another order</source>
        <translation>أُعيد الترتيب</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <comment>a source</comment>
        <translation>‏%1 (تحديث)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a source</comment>
        <translation>‏%1 (إضافة)</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>a source</comment>
        <translation>‏%1 (إزالة)</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::HistoryTimeline</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Hide who changed what</source>
        <translation>إخفاء من غيّر ماذا</translation>
    </message>
    <message>
        <source>Show who changed what</source>
        <translation>عرض من غيّر ماذا</translation>
    </message>
    <message>
        <source>Your changes appear here once the server has confirmed them.</source>
        <translation>تظهر تغييراتك هنا بعد أن يؤكدها الخادم.</translation>
    </message>
    <message>
        <source>Nothing has changed since this copy of the report was fetched.</source>
        <translation>لم يتغير شيء منذ جلب هذه النسخة من البلاغ.</translation>
    </message>
    <message>
        <source>Your newest changes are not sent yet; they appear here once the server has confirmed them.</source>
        <translation>لم تُرسَل أحدث تغييراتك بعد؛ ستظهر هنا بعد أن يؤكدها الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>لا شيء أقدم</numerusform>
            <numerusform>عرض تغيير أقدم</numerusform>
            <numerusform>عرض تغييرين أقدم</numerusform>
            <numerusform>عرض %Ln تغييرات أقدم</numerusform>
            <numerusform>عرض %Ln تغييرًا أقدم</numerusform>
            <numerusform>عرض %Ln تغيير أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ImportBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>Import stopped; what was read is kept</source>
        <translation>أُوقف الاستيراد؛ ما قُرئ محفوظ</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new reports</source>
        <translation>
            <numerusform>لا بلاغات جديدة</numerusform>
            <numerusform>بلاغ جديد واحد</numerusform>
            <numerusform>بلاغان جديدان</numerusform>
            <numerusform>‏%Ln بلاغات جديدة</numerusform>
            <numerusform>‏%Ln بلاغًا جديدًا</numerusform>
            <numerusform>‏%Ln بلاغ جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents were here already</source>
        <translation>
            <numerusform>لا مستندات موجودة من قبل</numerusform>
            <numerusform>مستند واحد موجود من قبل</numerusform>
            <numerusform>مستندان موجودان من قبل</numerusform>
            <numerusform>‏%Ln مستندات موجودة من قبل</numerusform>
            <numerusform>‏%Ln مستندًا موجودًا من قبل</numerusform>
            <numerusform>‏%Ln مستند موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused…</source>
        <translation>
            <numerusform>لم يُرفض شيء…</numerusform>
            <numerusform>رُفض واحد…</numerusform>
            <numerusform>رُفض اثنان…</numerusform>
            <numerusform>رُفض %Ln…</numerusform>
            <numerusform>رُفض %Ln…</numerusform>
            <numerusform>رُفض %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ولا غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused documents</source>
        <translation>المستندات المرفوضة</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>الملف %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>‏%Ln مستندات</numerusform>
            <numerusform>‏%Ln مستندًا</numerusform>
            <numerusform>‏%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ImportWords</name>
    <message>
        <source>this is not well-formed JSON</source>
        <translation>هذا ليس JSON سليم البنية</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>النص ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>it is nested deeper than any real document</source>
        <translation>تداخله أعمق من أي مستند حقيقي</translation>
    </message>
    <message>
        <source>it is larger than the limit</source>
        <translation>حجمه يتجاوز الحد</translation>
    </message>
    <message>
        <source>the field “%1” is there twice</source>
        <translation>الحقل «%1» مكرر</translation>
    </message>
    <message>
        <source>this is none of the formats that can be read</source>
        <translation>هذا ليس من الصيغ التي يمكن قراءتها</translation>
    </message>
    <message>
        <source>a field is missing that nothing can be filed without</source>
        <translation>ينقص حقل لا يمكن الحفظ من دونه</translation>
    </message>
    <message>
        <source>the field has another type than its format says</source>
        <translation>نوع الحقل يخالف صيغته</translation>
    </message>
    <message>
        <source>the field can&apos;t have the value “%1”</source>
        <translation>لا يمكن أن تكون قيمة الحقل «%1»</translation>
    </message>
    <message>
        <source>it does not unpack: damaged or cut off</source>
        <translation>تعذّر فك ضغطه: تالف أو مبتور</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>too much of it was refused; the rest was not read</source>
        <translation>رُفض منه الكثير؛ لم يُقرأ الباقي</translation>
    </message>
    <message>
        <source>it took longer than the limit; the rest was not read</source>
        <translation>استغرق أطول من الحد؛ لم يُقرأ الباقي</translation>
    </message>
    <message>
        <source>cancelled; the rest was not read</source>
        <translation>أُلغي؛ لم يُقرأ الباقي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>file, place: reason</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>The disk is full. What was stored before is safe; free some space and import again.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل آمن؛ أفرغ مساحة وأعد الاستيراد.</translation>
    </message>
    <message>
        <source>The workspace could not store it (%1). What was stored before is safe.</source>
        <translation>تعذّر على مساحة العمل حفظه (%1). ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>this is a folder; choose the files in it</source>
        <translation>هذا مجلد؛ اختر الملفات التي بداخله</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الفرز</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>الانتقال إلى قائمة الفرز</translation>
    </message>
    <message>
        <source>Conflicts and refused changes</source>
        <translation>التعارضات والتغييرات المرفوضة</translation>
    </message>
    <message>
        <source>decide, mine, theirs, sync</source>
        <translation>قرار، نسختي، أخرى، مزامنة</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>تصفية قائمة الفرز</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>open, feed, CVE, NVD, OSV, KEV, EPSS</source>
        <translation>فتح، تغذية، CVE, NVD, OSV, KEV, EPSS</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Narrow or wide rail</source>
        <translation>شريط ضيق أو عريض</translation>
    </message>
    <message>
        <source>Theme: follow the desktop</source>
        <translation>المظهر: كسطح المكتب</translation>
    </message>
    <message>
        <source>dark, light, appearance</source>
        <translation>داكن، فاتح، مظهر</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>مظهر</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>help, keys</source>
        <translation>مساعدة، مفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Vulnerability data (*.json *.ndjson *.jsonl *.csv *.zip *.gz *.zst)</source>
        <translation>بيانات الثغرات (*.json *.ndjson *.jsonl *.csv *.zip *.gz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Drop the files to import them</source>
        <translation>أفلت الملفات لاستيرادها</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::PassphraseForm</name>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Protect this workspace</source>
        <translation>حماية مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Unlock this workspace</source>
        <translation>فتح قفل مساحة العمل هذه</translation>
    </message>
    <message>
        <source>This desktop has no keychain to keep the key in. A passphrase will protect the workspace instead. Nobody can restore it: without it the workspace on this laptop stays closed.</source>
        <translation>لا توجد في سطح المكتب هذا سلسلة مفاتيح لحفظ المفتاح. ستحمي عبارة مرور مساحة العمل بدلًا منها. لا يستطيع أحد استعادتها: من دونها تبقى مساحة العمل على هذا الحاسوب مغلقة.</translation>
    </message>
    <message>
        <source>Its key is protected by your passphrase.</source>
        <translation>مفتاحها محمي بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Protect and open</source>
        <translation>حماية وفتح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters: four or five words that you make up are easy to keep in mind.</source>
        <translation>
            <numerusform>أربع كلمات أو خمس من ابتكارك يسهل تذكرها.</numerusform>
            <numerusform>حرف واحد على الأقل: أربع كلمات أو خمس من ابتكارك يسهل تذكرها.</numerusform>
            <numerusform>حرفان على الأقل: أربع كلمات أو خمس من ابتكارك يسهل تذكرها.</numerusform>
            <numerusform>‏%Ln أحرف على الأقل: أربع كلمات أو خمس من ابتكارك يسهل تذكرها.</numerusform>
            <numerusform>‏%Ln حرفًا على الأقل: أربع كلمات أو خمس من ابتكارك يسهل تذكرها.</numerusform>
            <numerusform>‏%Ln حرف على الأقل: أربع كلمات أو خمس من ابتكارك يسهل تذكرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation>اكتب العبارة نفسها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueActions</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الفرز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Disposition…</source>
        <translation>القرار…</translation>
    </message>
    <message>
        <source>close, not affected, reject, weakness, flaw</source>
        <translation>إغلاق، غير متأثر، رفض، ضعف، ثغرة</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>take</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>الخطورة…</translation>
    </message>
    <message>
        <source>critical, important, moderate, low, impact</source>
        <translation>حرجة، مهمة، متوسطة، منخفضة، أثر</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>CVSS calculator</source>
        <translation>حاسبة CVSS</translation>
    </message>
    <message>
        <source>vector, rate</source>
        <translation>متجه، تقييم</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>البلاغ التالي</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>البلاغ السابق</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select and go on</source>
        <translation>تحديد ومتابعة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>تصفية قائمة الفرز</translation>
    </message>
    <message>
        <source>search, find</source>
        <translation>بحث، عثور</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>إظهار المعاينة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Compact or normal rows</source>
        <translation>صفوف مضغوطة أو عادية</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueBar</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>لا بلاغات</numerusform>
            <numerusform>بلاغ واحد</numerusform>
            <numerusform>بلاغان</numerusform>
            <numerusform>‏%Ln بلاغات</numerusform>
            <numerusform>‏%Ln بلاغًا</numerusform>
            <numerusform>‏%Ln بلاغ</numerusform>
        </translation>
    </message>
    <message>
        <source>The list leaves out “%1”, a word that none of these reports has. To filter by a field, go on with “%2:”.</source>
        <translation>تتجاهل القائمة «%1» لأن أيًا من هذه البلاغات لا يحتوي عليها. للتصفية بحسب حقل، أكمل بكتابة «%2:».</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueDelegate</name>
    <message>
        <source>No title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueFilterBox</name>
    <message>
        <source>Filter the queue</source>
        <translation>تصفية قائمة الفرز</translation>
    </message>
    <message>
        <source>Filter: words, or severity:critical kev:yes</source>
        <translation>تصفية: كلمات، أو severity:critical kev:yes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueModel</name>
    <message>
        <source>By hand</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueuePage</name>
    <message>
        <source>The queue can&apos;t be read</source>
        <translation>تعذّرت قراءة قائمة الفرز</translation>
    </message>
    <message>
        <source>Your reports and unsent changes are kept.</source>
        <translation>بلاغاتك وتغييراتك غير المُرسَلة محفوظة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>لا بلاغات بعد</translation>
    </message>
    <message>
        <source>Reports from public sources and from people appear here. Import CVE, NVD, OSV, GitHub, KEV or EPSS files, or drop them on this window.</source>
        <translation>تظهر هنا البلاغات الواردة من المصادر العامة ومن الأشخاص. استورد ملفات CVE أو NVD أو OSV أو GitHub أو KEV أو EPSS، أو أفلتها على هذه النافذة.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>No report is open. New ones appear here by themselves.</source>
        <translation>لا يوجد بلاغ مفتوح. تظهر البلاغات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>No report fits this filter</source>
        <translation>لا بلاغ يطابق هذه التصفية</translation>
    </message>
    <message>
        <source>Try fewer words, or take a part of the filter away.</source>
        <translation>جرّب كلمات أقل، أو احذف جزءًا من التصفية.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::QueueView</name>
    <message>
        <source>Triage queue</source>
        <translation>قائمة الفرز</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportFields</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>CVE ID</source>
        <translation>معرّف CVE</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Own CVSS vector</source>
        <translation>متجه CVSS الخاص بنا</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>غير مخصص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not scored by us</source>
        <translation>لم نقيّمه</translation>
    </message>
    <message>
        <source>CVSS calculator</source>
        <translation>حاسبة CVSS</translation>
    </message>
    <message>
        <source>Own CVSS</source>
        <translation>درجة CVSS لدينا</translation>
    </message>
    <message>
        <source>Leading score</source>
        <translation>الدرجة المعتمدة</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>الاستغلال</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا بـ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 (from the sources)</source>
        <translation>‏%1 (من المصادر)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportPage</name>
    <message>
        <source>Unsent</source>
        <translation>غير مُرسَل</translation>
    </message>
    <message>
        <source>Changes of this report are kept on this laptop and wait to be sent.</source>
        <translation>تغييرات هذا البلاغ محفوظة على هذا الحاسوب وتنتظر الإرسال.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>لا وصف بعد</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>ما يقوله كل مصدر</translation>
    </message>
    <message>
        <source>Scores by issuer</source>
        <translation>الدرجات بحسب الجهة</translation>
    </message>
    <message>
        <source>Affected packages</source>
        <translation>الحزم المتأثرة</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>إضافة مرجع</translation>
    </message>
    <message>
        <source>Add a reference: paste a link and press Enter</source>
        <translation>إضافة مرجع: ألصق رابطًا واضغط Enter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>المتأثر</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>البلاغ</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>العودة إلى قائمة الفرز</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>البلاغ التالي</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>البلاغ السابق</translation>
    </message>
    <message>
        <source>Disposition…</source>
        <translation>القرار…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Show who changed what</source>
        <translation>عرض من غيّر ماذا</translation>
    </message>
    <message>
        <source>This report is not here any more</source>
        <translation>لم يعد هذا البلاغ هنا</translation>
    </message>
    <message>
        <source>It was removed, or it is no longer yours to see.</source>
        <translation>أُزيل، أو لم يعد لك حق الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Report made by hand</source>
        <translation>بلاغ أُنشئ يدويًا</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportPreview</name>
    <message>
        <source>Select a report to see it here.</source>
        <translation>اختر بلاغًا لعرضه هنا.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>EPSS</source>
        <translation>EPSS</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>الاستغلال</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا بـ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>المتأثر</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح البلاغ</translation>
    </message>
    <message>
        <source>Open the report (Enter)</source>
        <translation>فتح البلاغ (Enter)</translation>
    </message>
    <message>
        <source>Report made by hand</source>
        <translation>بلاغ أُنشئ يدويًا</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportTables</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>CWE</source>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>المتجه</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Affected versions</source>
        <translation>الإصدارات المتأثرة</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>أُصلح في</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ReportWords</name>
    <message>
        <source>unaffected %1</source>
        <comment>by: versions</comment>
        <translation>غير متأثر: %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <comment>whether affected: versions</comment>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>all versions but %1</source>
        <translation>جميع الإصدارات ما عدا %1</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>given as commits</source>
        <translation>مذكورة كإيداعات (commits)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>us</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>severity by issuer</comment>
        <translation>‏%1 بحسب %2</translation>
    </message>
    <message>
        <source>%1 · CVSS %2 by %3</source>
        <translation>‏%1 · CVSS %2 بحسب %3</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>المئين %1</translation>
    </message>
    <message>
        <source>Listed by CISA</source>
        <translation>مُدرجة لدى CISA</translation>
    </message>
    <message>
        <source>Listed by CISA since %1</source>
        <translation>مُدرجة لدى CISA منذ %1</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SavedViewBar</name>
    <message>
        <source>Save view…</source>
        <translation>حفظ العرض…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>بلاغاتي</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>مُستغلة فعليًا</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>أعلى الدرجات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجزة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>إلغاء التحديد (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
            <numerusform>حُدد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::ShortcutSheet</name>
    <message>
        <source>Letters without Ctrl or Alt are shortcuts in lists</source>
        <translation>الحروف من دون Ctrl أو Alt اختصارات في القوائم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Enter or a double click changes a shortcut; Backspace takes it away.</source>
        <translation>يغيّر Enter أو النقر المزدوج الاختصار، ويزيله Backspace.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>‏%1 مستخدم بالفعل لـ «%2».</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::StartWords</name>
    <message>
        <source>The keychain does not give the key</source>
        <translation>سلسلة المفاتيح لا تعطي المفتاح</translation>
    </message>
    <message>
        <source>It is locked, or the question was dismissed. Your work is safe. Unlock the keychain and try again.</source>
        <translation>هي مقفلة، أو أُغلق السؤال. عملك آمن. افتح قفل سلسلة المفاتيح وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The key of this workspace is gone</source>
        <translation>مفتاح مساحة العمل هذه مفقود</translation>
    </message>
    <message>
        <source>The files are here, but neither the keychain nor the folder has their key. If the keychain was moved or restored, bring it back and try again. What the server has is safe: a new folder can join it by a new invitation.</source>
        <translation>الملفات موجودة، لكن مفتاحها ليس في سلسلة المفاتيح ولا في المجلد. إن نُقلت سلسلة المفاتيح أو استُعيدت فأعدها وحاول من جديد. ما لدى الخادم آمن: يمكن لمجلد جديد الانضمام إليه بدعوة جديدة.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock.</source>
        <translation>تحقق من تخطيط لوحة المفاتيح ومن Caps Lock.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>ملف المفتاح تالف</translation>
    </message>
    <message>
        <source>Restore keys.json from a backup of the folder. The other files were not touched.</source>
        <translation>استعد keys.json من نسخة احتياطية للمجلد. لم تُمسّ الملفات الأخرى.</translation>
    </message>
    <message>
        <source>A newer Firebreak has written this workspace</source>
        <translation>كتب مساحة العمل هذه إصدار أحدث من Firebreak</translation>
    </message>
    <message>
        <source>Update this program. Nothing was changed.</source>
        <translation>حدّث هذا البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The folder of the workspace can&apos;t be read or written</source>
        <translation>تعذّرت القراءة من مجلد مساحة العمل أو الكتابة فيه</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>تحقق من أذوناته ومن المساحة الفارغة.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Free some space and try again. What was done before is safe.</source>
        <translation>أفرغ مساحة وأعد المحاولة. ما أُنجز من قبل آمن.</translation>
    </message>
    <message>
        <source>Another program works on this workspace</source>
        <translation>برنامج آخر يعمل على مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Close the other window, or wait until firebreakctl is done, and try again.</source>
        <translation>أغلق النافذة الأخرى، أو انتظر حتى ينتهي firebreakctl، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key does not open these files</source>
        <translation>المفتاح لا يفتح هذه الملفات</translation>
    </message>
    <message>
        <source>They belong to another workspace, or the key file does. Nothing was changed.</source>
        <translation>تعود إلى مساحة عمل أخرى، أو يعود إليها ملف المفتاح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A file of the workspace is damaged</source>
        <translation>أحد ملفات مساحة العمل تالف</translation>
    </message>
    <message>
        <source>What was sent to the server is safe there. Keep the folder, and join from a new one by a new invitation.</source>
        <translation>ما أُرسل إلى الخادم آمن هناك. احتفظ بالمجلد وانضم من مجلد جديد بدعوة جديدة.</translation>
    </message>
    <message>
        <source>This is no invitation.</source>
        <translation>هذه ليست دعوة.</translation>
    </message>
    <message>
        <source>Copy the whole line, from “firebreak1:” to its end.</source>
        <translation>انسخ السطر كاملًا من «firebreak1:» حتى نهايته.</translation>
    </message>
    <message>
        <source>This workspace has joined a server already.</source>
        <translation>انضمت مساحة العمل هذه إلى خادم من قبل.</translation>
    </message>
    <message>
        <source>Start without an invitation, or choose another folder for the other server.</source>
        <translation>ابدأ من دون دعوة، أو اختر مجلدًا آخر للخادم الآخر.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check the network, then try again. The invitation stays good.</source>
        <translation>تحقق من الشبكة ثم أعد المحاولة. تبقى الدعوة صالحة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>This is not the server of the invitation.</source>
        <translation>هذا ليس خادم الدعوة.</translation>
    </message>
    <message>
        <source>Its certificate is another one. Nothing was sent. Ask whoever runs the server.</source>
        <translation>شهادته مختلفة. لم يُرسَل شيء. راجع من يدير الخادم.</translation>
    </message>
    <message>
        <source>The server does not speak for its organisation.</source>
        <translation>الخادم لا يمثل مؤسسته.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs the server.</source>
        <translation>لم يُرسَل شيء. راجع من يدير الخادم.</translation>
    </message>
    <message>
        <source>The server refuses this invitation.</source>
        <translation>يرفض الخادم هذه الدعوة.</translation>
    </message>
    <message>
        <source>It has been used, or it is too old. Ask for a new one.</source>
        <translation>استُخدمت من قبل أو هي قديمة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The folder of the built-in server can&apos;t be read or written</source>
        <translation>تعذّرت القراءة من مجلد الخادم المدمج أو الكتابة فيه</translation>
    </message>
    <message>
        <source>The built-in server could not start</source>
        <translation>تعذّر تشغيل الخادم المدمج</translation>
    </message>
    <message>
        <source>This machine did not give it a port on the loopback network.</source>
        <translation>لم يمنحه هذا الجهاز منفذًا على شبكة الاسترجاع (loopback).</translation>
    </message>
    <message>
        <source>The workspace did not open</source>
        <translation>تعذّر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Nothing was changed. The code is: %1</source>
        <translation>لم يتغير شيء. الرمز: %1</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>عبارة المرور قصيرة جدًا.</translation>
    </message>
    <message>
        <source>Four or five words that you make up are easy to keep in mind.</source>
        <translation>أربع كلمات أو خمس تختلقها بنفسك يسهل تذكّرها.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::SyncIndicator</name>
    <message>
        <source>Changes of yours that could not stand: decide which side counts</source>
        <translation>تغييرات لك لم تثبت: قرّر أي نسخة تُعتمد</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>First sync: %L1</source>
        <translation>المزامنة الأولى: %L1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>The server is part of this program; no one else is connected.</source>
        <translation>الخادم جزء من هذا البرنامج؛ لا أحد آخر متصل.</translation>
    </message>
    <message>
        <source>No server is connected: everything stays on this laptop.</source>
        <translation>لا خادم متصل: كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>جارٍ سؤال الخادم.</translation>
    </message>
    <message>
        <source>Connected to the server.</source>
        <translation>متصل بالخادم.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Go on working: changes are kept here and are sent when it is back.</source>
        <translation>تعذّر الوصول إلى الخادم. تابع العمل: تُحفظ التغييرات هنا وتُرسَل عند عودته.</translation>
    </message>
    <message>
        <source>Last up to date: %1</source>
        <translation>آخر تحديث كامل: %1</translation>
    </message>
    <message>
        <source>This is not the server that was joined: it shows another identity. Nothing was sent to it; ask your administrator.</source>
        <translation>هذا ليس الخادم الذي جرى الانضمام إليه: هويته مختلفة. لم يُرسَل إليه شيء؛ راجع المسؤول عن النظام.</translation>
    </message>
    <message>
        <source>The server no longer accepts this laptop. Your changes are kept here; ask for a new invitation.</source>
        <translation>لم يعد الخادم يقبل هذا الحاسوب. تغييراتك محفوظة هنا؛ اطلب دعوة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent</source>
        <comment>number of changes</comment>
        <translation>
            <numerusform>كل شيء مُرسَل</numerusform>
            <numerusform>تغيير واحد غير مُرسَل</numerusform>
            <numerusform>تغييران غير مُرسَلين</numerusform>
            <numerusform>‏%Ln تغييرات غير مُرسَلة</numerusform>
            <numerusform>‏%Ln تغييرًا غير مُرسَل</numerusform>
            <numerusform>‏%Ln تغيير غير مُرسَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>number of conflicts</comment>
        <translation>
            <numerusform>لا شيء للبتّ فيه</numerusform>
            <numerusform>واحد للبتّ فيه</numerusform>
            <numerusform>اثنان للبتّ فيهما</numerusform>
            <numerusform>‏%Ln للبتّ فيها</numerusform>
            <numerusform>‏%Ln للبتّ فيها</numerusform>
            <numerusform>‏%Ln للبتّ فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Key in keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Key by passphrase</source>
        <translation>المفتاح بعبارة مرور</translation>
    </message>
    <message>
        <source>The key of the local copy is in the desktop&apos;s keychain.</source>
        <translation>مفتاح النسخة المحلية في سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>No keychain is running: the key of the local copy is wrapped by your passphrase.</source>
        <translation>لا سلسلة مفاتيح تعمل: مفتاح النسخة المحلية محميّ بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Sync: %1. %2</source>
        <translation>المزامنة: %1. %2</translation>
    </message>
    <message>
        <source>%L1k</source>
        <comment>thousands of changes</comment>
        <translation>%L1 ألف</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TeamForm</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>العمل منفردًا</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>الانضمام إلى فريقك</translation>
    </message>
    <message>
        <source>Paste the invitation you were sent: one line that begins with “firebreak1:”. It is good once, for this laptop.</source>
        <translation>ألصق الدعوة التي وصلتك: سطر واحد يبدأ بـ «firebreak1:». تصلح مرة واحدة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or work alone: the server runs inside this program, and nothing leaves the laptop.</source>
        <translation>أو اعمل منفردًا: يعمل الخادم داخل هذا البرنامج ولا يغادر الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TimeText</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>‏%Ln د</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>‏%Ln س</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>‏%Ln ي</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months, short</comment>
        <translation>
            <numerusform>‏%Ln ش</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>‏%Ln أشهر</numerusform>
            <numerusform>‏%Ln شهرًا</numerusform>
            <numerusform>‏%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln y</source>
        <comment>years, short</comment>
        <translation>
            <numerusform>‏%Ln سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>‏%Ln سنوات</numerusform>
            <numerusform>‏%Ln سنة</numerusform>
            <numerusform>‏%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TriageActions</name>
    <message>
        <source>the report</source>
        <translation>البلاغ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation>
            <numerusform>لا بلاغات</numerusform>
            <numerusform>بلاغ واحد</numerusform>
            <numerusform>بلاغان</numerusform>
            <numerusform>‏%Ln بلاغات</numerusform>
            <numerusform>‏%Ln بلاغًا</numerusform>
            <numerusform>‏%Ln بلاغ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Assigned %1 to you</source>
        <translation>أُسند إليك: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>المسؤول عن %1</translation>
    </message>
    <message>
        <source>Owner set on %1</source>
        <translation>حُدد المسؤول: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>خطورة %1</translation>
    </message>
    <message>
        <source>Severity set on %1</source>
        <translation>حُددت الخطورة: %1</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>وسم %1</translation>
    </message>
    <message>
        <source>Add the label “%1”</source>
        <translation>إضافة الوسم «%1»</translation>
    </message>
    <message>
        <source>Label added to %1</source>
        <translation>أُضيف الوسم: %1</translation>
    </message>
    <message>
        <source>Label removed from %1</source>
        <translation>أُزيل الوسم: %1</translation>
    </message>
    <message>
        <source>Disposition of %1</source>
        <translation>القرار بشأن %1</translation>
    </message>
    <message>
        <source>%1: why?</source>
        <translation>‏%1: لماذا؟</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: scored</source>
        <translation>‏%1: قُيّم</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>أُعيد فتحه: %1</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>أُضيف التعليق</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>أُزيل التعليق</translation>
    </message>
    <message>
        <source>Reference added</source>
        <translation>أُضيف المرجع</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>جارٍ التراجع: %1</translation>
    </message>
    <message>
        <source>%1 – %L2 of %L3</source>
        <translation>%1 – %L2 من %L3</translation>
    </message>
    <message>
        <source>Stopped after %L1 of %L2.</source>
        <translation>توقف بعد %L1 من %L2.</translation>
    </message>
    <message>
        <source>%1 – %L2 done.</source>
        <translation>%1 – تم %L2.</translation>
    </message>
    <message>
        <source>%1. This decision can't be undone.</source>
        <translation>%1. لا يمكن التراجع عن هذا القرار.</translation>
    </message>
</context>
<context>
    <name>firebreak::ui::TriageWords</name>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Unlikely circumstances, or little harm if it succeeds</source>
        <translation>ظروف مستبعدة، أو ضرر ضئيل عند النجاح</translation>
    </message>
    <message>
        <source>Harder to exploit, or only in configurations that are not usual</source>
        <translation>أصعب استغلالًا، أو في إعدادات غير مألوفة فقط</translation>
    </message>
    <message>
        <source>Confidentiality, integrity or availability is easily compromised</source>
        <translation>يسهل المساس بالسرية أو السلامة أو التوافر</translation>
    </message>
    <message>
        <source>Exploited remotely without authentication or a person&apos;s help; can spread by itself</source>
        <translation>تُستغل عن بُعد دون مصادقة أو تدخل بشري، ويمكن أن تنتشر ذاتيًا</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>غير متأثر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>ضعف</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>Real, but none of our offerings is affected</source>
        <translation>حقيقية، لكن لا منتج من منتجاتنا متأثر</translation>
    </message>
    <message>
        <source>Not a vulnerability, a duplicate, or not for us</source>
        <translation>ليست ثغرة، أو مكررة، أو لا تخصنا</translation>
    </message>
    <message>
        <source>Hardening work without a CVE; leaves the vulnerability figures</source>
        <translation>عمل تحصين بلا CVE، ولا يدخل في إحصاء الثغرات</translation>
    </message>
    <message>
        <source>Affects an offering: makes a flaw of it</source>
        <translation>تؤثر في منتج: تصبح ثغرة متابَعة</translation>
    </message>
    <message>
        <source>The component is not in any offering</source>
        <translation>المكوّن غير موجود في أي منتج</translation>
    </message>
    <message>
        <source>The vulnerable code is not present</source>
        <translation>الشيفرة المعرضة غير موجودة</translation>
    </message>
    <message>
        <source>The vulnerable code is never executed</source>
        <translation>الشيفرة المعرضة لا تُنفَّذ أبدًا</translation>
    </message>
    <message>
        <source>The vulnerable code can&apos;t be controlled by an attacker</source>
        <translation>لا يستطيع المهاجم التحكم في الشيفرة المعرضة</translation>
    </message>
    <message>
        <source>A mitigation already exists in the product</source>
        <translation>يوجد تخفيف في المنتج بالفعل</translation>
    </message>
    <message>
        <source>Not a vulnerability</source>
        <translation>ليست ثغرة</translation>
    </message>
    <message>
        <source>Duplicate of another report</source>
        <translation>مكرر لبلاغ آخر</translation>
    </message>
    <message>
        <source>Withdrawn by its source</source>
        <translation>سحبه مصدره</translation>
    </message>
    <message>
        <source>Can&apos;t be reproduced</source>
        <translation>تتعذر إعادة إنتاجها</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Hardening: no security boundary is crossed</source>
        <translation>تحصين: لا يُتجاوز أي حد أمني</translation>
    </message>
    <message>
        <source>Needs a privilege that already allows the effect</source>
        <translation>تحتاج إلى صلاحية تتيح الأثر أصلًا</translation>
    </message>
    <message>
        <source>Affects a supported offering</source>
        <translation>تؤثر في منتج مدعوم</translation>
    </message>
    <message>
        <source>Affects a service we run</source>
        <translation>تؤثر في خدمة نشغّلها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Known exploited</source>
        <translation>مُستغلة فعليًا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>The vector gives another score</source>
        <translation>المتجه يعطي درجة أخرى</translation>
    </message>
    <message>
        <source>Published a temporal or environmental score as the base score</source>
        <translation>نُشرت درجة زمنية أو بيئية على أنها الأساسية</translation>
    </message>
    <message>
        <source>The score belongs to another severity band</source>
        <translation>الدرجة تنتمي إلى نطاق خطورة آخر</translation>
    </message>
    <message>
        <source>The vector is not valid</source>
        <translation>المتجه غير صالح</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>لا يوجد حقل «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>يحتاج «%1» إلى قيمة.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”. It takes: %3</source>
        <translation>لا يقبل «%1» القيمة «%2». المقبول: %3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be compared; use a colon.</source>
        <translation>لا يمكن مقارنة «%1»؛ استخدم النقطتين (:).</translation>
    </message>
    <message>
        <source>A quotation mark has no pair.</source>
        <translation>علامة اقتباس بلا قرين.</translation>
    </message>
    <message>
        <source>A parenthesis has no pair.</source>
        <translation>قوس بلا قرين.</translation>
    </message>
    <message>
        <source>This filter is not complete yet.</source>
        <translation>هذه التصفية غير مكتملة.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten; look at the new value and decide again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. لم يُستبدل شيء؛ انظر إلى القيمة الجديدة وقرّر من جديد.</translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed.</source>
        <translation>دورك لا يسمح بهذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This record is not here any more. Nothing was changed.</source>
        <translation>لم يعد هذا السجل هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A reason is needed, so that others can follow the decision.</source>
        <translation>يلزم ذكر السبب ليفهم الآخرون القرار.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters.</source>
        <translation>‏%1: لا يزيد على %2 حرفًا.</translation>
    </message>
    <message>
        <source>%1 does not take this value.</source>
        <translation>‏%1: هذه القيمة غير مقبولة.</translation>
    </message>
    <message>
        <source>The flaw made of this report has been worked on. Close the flaw instead of reopening the report.</source>
        <translation>جرى العمل على الثغرة الناتجة عن هذا البلاغ. أغلق الثغرة بدلًا من إعادة فتح البلاغ.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed (%1).</source>
        <translation>لم ينجح هذا، ولم يتغير شيء (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: %1</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>مرة واحدة: %1</numerusform>
            <numerusform>مرتان: %1</numerusform>
            <numerusform>‏%Ln مرات: %1</numerusform>
            <numerusform>‏%Ln مرة: %1</numerusform>
            <numerusform>‏%Ln مرة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports have a disposition already and keep it; reopen them to give another.</source>
        <translation>
            <numerusform>لا توجد بلاغات لها قرار بالفعل.</numerusform>
            <numerusform>لبلاغ واحد قرار بالفعل ويحتفظ به؛ أعد فتحه لإعطائه قرارًا آخر.</numerusform>
            <numerusform>لبلاغين قرار بالفعل ويحتفظان به؛ أعد فتحهما لإعطائهما قرارًا آخر.</numerusform>
            <numerusform>لعدد %Ln بلاغات قرار بالفعل وتحتفظ به؛ أعد فتحها لإعطائها قرارًا آخر.</numerusform>
            <numerusform>لعدد %Ln بلاغًا قرار بالفعل وتحتفظ به؛ أعد فتحها لإعطائها قرارًا آخر.</numerusform>
            <numerusform>لعدد %Ln بلاغ قرار بالفعل وتحتفظ به؛ أعد فتحها لإعطائها قرارًا آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firebreak::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
</TS>
