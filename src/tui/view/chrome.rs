//! What every screen has: its head, which says what is open and how far it is, and its foot, which
//! says the keys that work here, what was just done, and the truth about saving.

use ratatui::layout::Rect;

use crate::{
    app::Action,
    app::{
        App, Context, Form, Input, Purpose, Saving, Screen, Session, Target, keymap::Key,
        keymap::Press,
    },
    i18n::{Language, screen as words, view as say},
    questionnaire::{Depth, Kind},
    text::width::truncate,
    tui::{
        theme::Role,
        widget::{Canvas, Foot, Hint, Look, foot, head},
    },
};

/// Draws head and foot; gives what is between them.
pub(super) fn frame(canvas: &mut Canvas<'_>, area: Rect, app: &App) -> Rect {
    let look = canvas.look;
    let (title, mut right) = titles(app, area, look);
    right.extend(answerer(app, area, look));
    let body = head(canvas, area, &title, &right.join(look.symbols.dot()));
    let said = Foot {
        hints: hints(app, look),
        help: help(app, look),
        // What is typed is lost to nobody who sees how to keep it.
        tall: matches!(app.screen(), Screen::Form(_)),
        notice: app.notice().map(|notice| notice.sentence(look.language)),
        warnings: warnings(app, look.language),
        status: status(app, look),
    };
    foot(canvas, body, &said)
}

/// Below this width the head has no room for who answers; beside a result, below the other, nor for
/// what it is that has a day.
const NAMED: u16 = 60;
const NAMED_BESIDE_RESULT: u16 = 100;
/// The most cells that a name takes there.
const NAME: usize = 20;

/// Under which name answers are recorded.
fn answerer(app: &App, area: Rect, look: Look) -> Option<String> {
    let wanted = match app.screen() {
        Screen::Summary(_) => NAMED_BESIDE_RESULT,
        _ => NAMED,
    };
    let session = app.session().filter(|_| area.width >= wanted)?;
    if session.read_only().is_some() {
        return None;
    }
    let name = truncate(session.by(), NAME, look.symbols.ellipsis());
    Some(match app.screen() {
        Screen::Check(_) => words::by_reviewer(look.language, &name),
        _ => words::by(look.language, &name),
    })
}

/// The title, and what stands at the right.
fn titles(app: &App, area: Rect, look: Look) -> (String, Vec<String>) {
    let language = look.language;
    if let Screen::Help(..) = app.screen() {
        return (words::keys_here(language).to_owned(), Vec::new());
    }
    let Some(session) = app.session() else {
        let title = match app.screen() {
            Screen::Form(form) => form.purpose.name(language),
            _ => say::assessments(language),
        };
        return (title.to_owned(), Vec::new());
    };
    let titles: Vec<&str> = session
        .content()
        .questionnaires
        .iter()
        .map(|questionnaire| questionnaire.title.get(language))
        .collect();
    let name = &session.state().about().name;
    let title = format!("{name}{}{}", look.symbols.dot(), titles.join(" + "));
    (title, right_of(session, app, area, look.language))
}

fn right_of(session: &Session, app: &App, area: Rect, language: Language) -> Vec<String> {
    let progress = session.progress();
    if let Screen::Summary(_) = app.screen() {
        let period = session.state().about().period.clone();
        let as_of = session
            .content()
            .as_of()
            .map(|day| day.to_string())
            .map(|day| match area.width {
                ..NAMED_BESIDE_RESULT => say::as_of(language, &day),
                _ => say::questions_as_of(language, &day),
            });
        let stage = session.subject().stage().say(language);
        let parts = [period, as_of, Some(stage)];
        return parts.into_iter().flatten().collect();
    }
    let answered = words::answered_of(language, progress.answered, progress.applicable);
    let left = match session.estimate().minutes {
        0 => None,
        minutes => Some(words::minutes_left(language, minutes)),
    };
    [Some(answered), left].into_iter().flatten().collect()
}

/// The key that shows the others; they are shown already where it was pressed.
fn help(app: &App, look: Look) -> Option<Hint> {
    match app.screen() {
        Screen::Help(..) => None,
        _ => hint(app, Action::Help, Action::Help.name(look.language), look),
    }
}

/// What must not be overlooked.
fn warnings(app: &App, language: Language) -> Vec<String> {
    let Some(session) = app.session() else {
        return Vec::new();
    };
    let failed = match session.saving() {
        Saving::Failed(why) => Some(words::not_saved(language, why)),
        Saving::Saved(_) | Saving::Waiting => None,
    };
    let past = session
        .content()
        .review_by()
        .filter(|due| app.today() > *due)
        .map(|due| say::past_review(language, &due.to_string()));
    failed.into_iter().chain(past).collect()
}

/// Whether the pointer points elsewhere, and whether everything is on the disk, in a word or two.
fn status(app: &App, look: Look) -> Option<(String, Role)> {
    let typing = matches!(app.screen(), Screen::Form(form) if form.typed_in());
    let saved = app.session().map(|session| match session.saving() {
        Saving::Saved(_) if typing => (words::typing(look.language).to_owned(), Role::Plain),
        _ => saved(session, look),
    });
    if app.mouse() {
        return saved;
    }
    let off = words::mouse_off(look.language);
    Some(match saved {
        Some((saved, role)) => (format!("{off}{}{saved}", look.symbols.dot()), role),
        None => (off.to_owned(), Role::Plain),
    })
}

fn saved(session: &Session, look: Look) -> (String, Role) {
    let language = look.language;
    let (text, role) = match session.saving() {
        _ if session.read_only().is_some() => {
            (words::read_only(language).to_owned(), Role::Attention)
        }
        Saving::Saved(Some(at)) => {
            let time = at.local().strftime("%H:%M").to_string();
            (words::saved_at(language, &time), Role::Plain)
        }
        Saving::Saved(None) => (words::saved(language).to_owned(), Role::Plain),
        Saving::Waiting => (words::saving(language).to_owned(), Role::Plain),
        Saving::Failed(_) => (say::not_saved_short(language).to_owned(), Role::Attention),
    };
    (text, role)
}

/// A key for an action, where one works here.
fn hint(app: &App, action: Action, name: &str, look: Look) -> Option<Hint> {
    let key = app.key_of(action)?;
    Some(Hint {
        key: look.symbols.key(key.to_string()),
        name: name.to_owned(),
        target: Some(Target::Do(action)),
    })
}

/// The keys of the screen, the most needed first; only those that do something now.
fn hints(app: &App, look: Look) -> Vec<Hint> {
    let language = look.language;
    let choose = match app.context() {
        Context::Home => of_choice(app, language),
        Context::Question => of_enter(app, language),
        Context::Map | Context::Search | Context::Review | Context::Summary => {
            say::go_there(language)
        }
        Context::Ledger => say::link(language),
        Context::Line
        | Context::Text
        | Context::Choices
        | Context::Check
        | Context::Help
        | Context::Portfolio => say::next_or_done(language),
    };
    let back = match app.screen() {
        Screen::Form(Form {
            purpose: Purpose::Note(_),
            ..
        }) => say::keep_and_close(language),
        Screen::Form(_) => say::close_form(language),
        _ => Action::Back.name(language),
    };
    let actions = match app.screen() {
        Screen::Home(home) => of_home(home.selected().is_some(), home.binned.is_some()),
        Screen::Question(_) => of_question(app),
        Screen::Map(_) => vec![Action::Choose, Action::Toggle, Action::Back, Action::Search],
        Screen::Search(_) => vec![Action::Choose, Action::Back],
        Screen::Form(form) => of_form(form),
        Screen::Ledger(_) => of_ledger(app),
        Screen::Review(_) => vec![
            Action::Choose,
            Action::AsReviewer,
            Action::Summary,
            Action::Back,
        ],
        Screen::Check(_) => of_check(app),
        Screen::Summary(_) => of_summary(app),
        Screen::Help(..) | Screen::Portfolio(_) => vec![Action::Back],
    };
    let always = [Action::SwitchLanguage, Action::Quit];
    let named = actions.into_iter().chain(always).filter_map(|action| {
        let name = match action {
            Action::Choose => choose,
            Action::Back => back,
            Action::NextOpen if app.context() == Context::Check => say::next_waiting(language),
            Action::Toggle if app.context() == Context::Map => say::fold(language),
            Action::Depth => of_depth(app, language),
            _ => action.name(language),
        };
        hint(app, action, name, look)
    });
    digits(app, look).into_iter().chain(named).collect()
}

/// The number keys of a question's options.
fn digits(app: &App, look: Look) -> Option<Hint> {
    let Screen::Question(_) = app.screen() else {
        return None;
    };
    let session = app
        .session()
        .filter(|session| session.read_only().is_none())?;
    let count = session.question()?.options().len();
    let key = match count {
        0 => return None,
        1 => "1".to_owned(),
        _ if count > 9 => format!("1{}9 0", look.symbols.nothing()),
        _ => format!("1{}{count}", look.symbols.nothing()),
    };
    Some(Hint {
        key,
        name: of_number(session, look.language).to_owned(),
        target: None,
    })
}

/// Whether several options of the present question can be chosen: a number ticks, and Enter goes on
/// once something is ticked.
fn several(session: &Session) -> bool {
    let question = session.question();
    question.is_some_and(|question| matches!(question.kind, Kind::Many(_)))
}

/// What a number does on a question.
fn of_number(session: &Session, language: Language) -> &'static str {
    if several(session) {
        say::tick(language)
    } else {
        say::answer(language)
    }
}

/// What Enter does on a question.
fn of_enter(app: &App, language: Language) -> &'static str {
    match app.session() {
        Some(session) if several(session) && session.answer(session.here()).is_some() => {
            say::next(language)
        }
        Some(session) => of_number(session, language),
        None => say::answer(language),
    }
}

/// Which depth the key for it leads to.
fn of_depth(app: &App, language: Language) -> &'static str {
    match app.session().map(|session| session.state().about().depth) {
        Some(Depth::Quick) => say::go_full(language),
        Some(Depth::Full) => say::go_quick(language),
        None => Action::Depth.name(language),
    }
}

/// What Enter does on the list: where there is nothing yet it begins.
fn of_choice(app: &App, language: Language) -> &'static str {
    match app.screen() {
        Screen::Home(home) if home.selected().is_none() => say::begin(language),
        _ => say::open(language),
    }
}

fn of_home(selected: bool, binned: bool) -> Vec<Action> {
    let mut actions = vec![Action::Choose, Action::New];
    if selected {
        actions.extend([
            Action::Summary,
            Action::Portfolio,
            Action::Duplicate,
            Action::Rename,
            Action::Bin,
            Action::Who,
        ]);
    }
    if binned {
        actions.push(Action::Restore);
    }
    actions
}

fn of_question(app: &App) -> Vec<Action> {
    use Action as A;
    let Some(session) = app.session() else {
        return Vec::new();
    };
    let around = [
        A::Search,
        A::Map,
        A::NextOpen,
        A::Review,
        A::Summary,
        A::Back,
    ];
    if session.read_only().is_some() {
        return around.to_vec();
    }
    let question = session.question();
    let typed = question.is_some_and(|question| question.options().is_empty());
    let scored = question.is_some_and(crate::questionnaire::Question::scored);
    let conditional = [
        (matches!(session.saving(), Saving::Failed(_)), A::Retry),
        (typed || several(session), A::Choose),
        (session.proposal(session.here()).is_some(), A::Accept),
        (true, A::Note),
        (true, A::Evidence),
        (true, A::Assign),
        (scored, A::NotApplicable),
        (true, A::DontKnow),
        (true, A::Flag),
    ];
    let mut actions: Vec<A> = conditional
        .into_iter()
        .filter(|(now, _)| *now)
        .map(|(_, action)| action)
        .collect();
    actions.extend(around);
    if session.answer(session.here()).is_some() {
        actions.push(A::Clear);
    }
    if session.can_undo() {
        actions.push(A::Undo);
    }
    if session.can_redo() {
        actions.push(A::Redo);
    }
    actions.push(A::Who);
    actions
}

/// The organisation's answers are offered where they come from elsewhere and may have changed there.
fn of_summary(app: &App) -> Vec<Action> {
    use Action as A;
    let linked = app
        .session()
        .is_some_and(|session| session.state().link().is_some());
    let mut actions = vec![A::Choose, A::WriteReport, A::Print, A::Compare, A::Sign];
    actions.extend(linked.then_some(A::Link));
    actions.extend([A::Review, A::Depth, A::Back]);
    actions
}

/// What a reviewer can do; where nothing can be changed, go over the answers.
fn of_check(app: &App) -> Vec<Action> {
    use Action as A;
    let session = app.session();
    let changes = session.is_some_and(|session| session.read_only().is_none());
    let around = [A::NextOpen, A::Evidence, A::Search, A::Back, A::Who];
    let verdicts = [A::Confirm, A::SendBack, A::Rate];
    let verdicts = verdicts.into_iter().filter(|_| changes);
    verdicts.chain(around).collect()
}

fn of_form(form: &Form) -> Vec<Action> {
    use Action as A;
    let alone = form.fields.len() < 2;
    let mut actions = match form.field().map(|field| &field.input) {
        Some(Input::Many { .. }) => vec![A::Toggle, A::Choose],
        Some(Input::Text(_)) => vec![A::OpenEditor],
        _ => vec![A::Choose],
    };
    actions.push(A::Submit);
    if !alone {
        actions.push(A::PreviousField);
    }
    actions.push(A::Back);
    actions
}

fn of_ledger(app: &App) -> Vec<Action> {
    use Action as A;
    let Some(session) = app.session() else {
        return Vec::new();
    };
    match (session.read_only(), session.state().ledger().is_empty()) {
        (Some(_), _) => vec![A::Back],
        (None, true) => vec![A::AddEvidence, A::Back],
        (None, false) => {
            vec![
                A::Choose,
                A::AddEvidence,
                A::ChangeEvidence,
                A::RemoveEvidence,
                A::Back,
            ]
        }
    }
}

/// A key as it is written on this terminal.
pub(super) fn key_name(press: Press, look: Look) -> String {
    look.symbols.key(press.to_string())
}

/// The key that chooses, as it is written on this terminal.
pub(super) fn choosing_key(app: &App, look: Look) -> String {
    let key = app.key_of(Action::Choose);
    key.map_or_else(String::new, |key| key_name(key, look))
}

/// A bare key as it is written on this terminal.
pub(super) fn bare_key(key: Key, look: Look) -> String {
    key_name(Press::plain(key), look)
}
