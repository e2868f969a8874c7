/**
 * What suppliers call a charge besides its label and the names of its service. Each is a phrase of words without
 * capitals, accents or hyphens; the fewer charges share a word, the more it says.
 */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  contributie: ["contributie", "lidmaatschap", "lidmaatschapsbijdrage", "ledenbijdrage", "ledencontributie", "basiscontributie", "membership fee"],
  entree: ["entree", "entreegeld", "toetredingsgeld", "toetreding nieuw lid", "inschrijfgeld", "entry fee"],
  "esuite.regie": ["esuite", "esuite regie", "esuite licentie", "esuite bijdrage", "esuite basispakket", "basispakket", "esuite regie licentie", "jaarbijdrage esuite", "zaaksysteem", "front en midoffice"],
  "esuite.instap": ["instapkosten", "esuite instap", "esuite instapkosten", "aansluitkosten esuite", "startkosten esuite", "start up fee"],
  hosting: ["hosting", "esuite hosting", "hostingkosten", "basishosting", "hosting esuite productie"],
  "hosting.klein": ["hosting klein", "uitgebreide hosting klein", "extra hostingomgeving klein", "hostingomgeving klein"],
  "hosting.groot": ["hosting groot", "uitgebreide hosting groot", "extra hostingomgeving groot", "hostingomgeving groot"],
  "hosting.opleiding": ["opleidingsomgeving", "opleiding omgeving", "oefenomgeving", "trainingsomgeving", "hosting opleidingsomgeving", "training environment"],
  tpm: ["tpm", "tpm audit", "digid tpm", "digid audit", "digid assessment", "ict beveiligingsassessment digid"],
  innovatie: ["innovatie", "innovatiebijdrage", "bijdrage innovatie", "innovatiefonds", "innovatiebudget", "innovation"],
  "bzm.licentie": ["bzm", "bzm licentie", "bzm licenties", "burgerzakenmodules licentie", "licentie burgerzaken", "bzm licence"],
  "bzm.regie": ["bzm regie", "bzm toeslag", "burgerzakenmodules regie", "regie burgerzaken"],
  "bzm.hosting": ["bzm hosting", "burgerzakenmodules hosting", "hosting burgerzaken", "hosting ppc"],
  "bzm.helpdesk": ["bzm helpdesk", "technische helpdesk", "helpdesk burgerzaken", "helpdesk"],
  "bzm.lijn": ["bzm lijn", "lijnverbinding", "bzm lijnverbinding", "dataverbinding bzm", "verbinding burgerzaken"],
  "bzm.aansluiting": ["bzm aansluiting", "nieuwe aansluiting", "nieuwe lijnverbinding", "aansluiting lijnverbinding bzm"],
  "bzm.modules": ["bzm modules", "additionele modules", "bzm aanvullende modules", "extra modules burgerzaken"],
  wim: ["wim", "wim regie", "wim regie innovatie", "website", "wim website", "websites in de markt", "wim bijdrage"],
  "wim.hosting": ["wim hosting", "hosting website", "hosting wim"],
  pakketkorting: ["pakketkorting", "korting", "combinatiekorting", "pakket korting", "package discount", "korting pakket esuite bzm wim"],
  "mylex.overheid": ["mylex", "mylex overheid", "mylex algemeen"],
  "mylex.sociaal": ["mylex sociaal", "mylex sociaal domein", "mylex social"],
  "mylex.koppeling": ["mylex koppeling", "koppeling mylex esuite", "mylex connector"],
  "mylex.koppeling.eenmalig": ["mylex koppeling vernieuwing", "vernieuwing koppeling", "mylex koppeling eenmalig", "mylex connector renewal"],
  gvop: ["gvop", "officiele publicaties", "publicaties", "drop publicaties", "bekendmakingen", "gemeenschappelijke voorziening officiele publicaties"],
  "bzm.brp": ["lokale brp", "bzm brp", "hosten brp"],
  "bzm.servicedesk": ["servicedesk", "bzm servicedesk", "servicedesk dimpact"],
  "wim.bouw": ["wim bouw", "wim migratie", "bouw website", "wim 3 bouw migratie"],
  "esuite.versnellen": ["lokaal versnellen", "esuite versnellen"],
};

/** Words that say nothing of what is charged: articles, periods, and the words of every invoice. */
export const plainWords: ReadonlySet<string> = new Set(
  (
    "de het een en of van voor in op aan per met tot te der den des bij the a an of and for with per to in on " +
    "dienst diensten dienstverlening service services jaar jaarlijks jaarlijkse kwartaal maand halfjaar periode eenmalig eenmalige year quarter month period annual " +
    "januari februari maart april mei juni juli augustus september oktober november december " +
    "gemeente gemeenten inwoner inwoners bijdrage bijdragen kosten tarief tarieven dimpact factuur regel eur euro excl incl exclusief inclusief btw " +
    "t m en/of stuks aantal voorschot termijn eerste tweede derde vierde conform volgens bedrijfsplan divers diverse other"
  ).split(" "),
);
