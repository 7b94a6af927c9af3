//! Which screen a command goes to, and the commands that mean the same everywhere: back, help, the
//! other language, leaving; and messages with particulars to the screen that takes them.

use super::{Action, App, Edit, Effect, Ledger, Message, Motion, Notice, Review, Screen, Session};

impl App {
    /// A command without particulars.
    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Quit => return self.quit(),
            Action::Back => return self.back(),
            Action::SwitchLanguage => {
                self.language = self.language.other();
                self.language_chosen = true;
            }
            Action::Mouse => {
                self.mouse = !self.mouse;
                let key = self.key_of(Action::Mouse);
                self.notice = Some(if self.mouse {
                    Notice::MouseOn
                } else {
                    Notice::MouseOff(key)
                });
            }
            Action::Help => {
                if !matches!(self.screen(), Screen::Help(..)) {
                    self.layers.push(Screen::Help(self.context(), 0));
                }
            }
            Action::Retry => {
                return self.session.as_mut().map_or_else(Vec::new, Session::retry);
            }
            _ => return self.act_here(action),
        }
        Vec::new()
    }

    fn act_here(&mut self, action: Action) -> Vec<Effect> {
        match self.screen() {
            Screen::Help(..) => Vec::new(),
            Screen::Form(_) => self.act_on_form(action),
            Screen::Home(_) => self.act_on_home(action),
            _ if self.session.is_some() => self.act_over_session(action),
            _ => Vec::new(),
        }
    }

    fn act_on_form(&mut self, action: Action) -> Vec<Effect> {
        let Some(Screen::Form(form)) = self.layers.last_mut() else {
            return Vec::new();
        };
        match action {
            Action::Submit => return self.submit(),
            Action::Choose if form.at + 1 >= form.fields.len() => return self.submit(),
            Action::Choose | Action::NextField => form.step(1),
            Action::PreviousField => form.step(-1),
            Action::Toggle => {
                form.toggle();
                return self.count();
            }
            Action::OpenEditor => {
                let text = form.field().map_or("", |field| field.typed()).to_owned();
                return vec![Effect::OpenEditor { text }];
            }
            _ => {}
        }
        Vec::new()
    }

    fn act_over_session(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Undo => return self.undo(),
            Action::Redo => return self.redo(),
            Action::Map => self.show_map(),
            Action::Search => self.show_search(),
            Action::Review => self.show(Screen::Review(Review::default())),
            Action::Summary => self.show_summary(),
            Action::AsReviewer => self.as_reviewer(),
            Action::Evidence => self.show(Screen::Ledger(Ledger::default())),
            Action::WriteReport => return self.ask_for_path(),
            Action::Sign => return self.ask_for_approval(),
            Action::Compare => return self.ask_against(),
            Action::Link => return self.ask_organisation(),
            Action::Print => {
                return vec![Effect::Print {
                    language: self.language,
                }];
            }
            Action::Who => return self.ask_who(),
            Action::SectionNotApplicable => return self.section_not_applicable(),
            Action::Rename => {
                let form = self.session.as_ref();
                let form = form.map(|session| super::screen::rename_open(session.state().about()));
                return self.show_form(form);
            }
            _ => match self.screen() {
                Screen::Question(_) if action == Action::Choose || action == Action::Toggle => {
                    return self.choose_or_toggle(action);
                }
                Screen::Map(_) => self.act_on_map(action),
                Screen::Search(_) => self.act_on_search(action),
                Screen::Ledger(_) => return self.act_on_ledger(action),
                Screen::Check(_) => return self.act_on_check(action),
                Screen::Review(_) if action == Action::Choose => self.act_on_review(action),
                Screen::Summary(_) if action == Action::Choose => self.act_on_summary(action),
                _ => return self.act_on_question(action),
            },
        }
        Vec::new()
    }

    /// Asks who answers from now on.
    pub(super) fn ask_who(&mut self) -> Vec<Effect> {
        let form = super::screen::who(&self.by);
        self.show_form(Some(form))
    }

    fn choose_or_toggle(&mut self, action: Action) -> Vec<Effect> {
        match (action, self.screen()) {
            (Action::Toggle, Screen::Question(ask)) => {
                let option = ask.option;
                self.answer(option)
            }
            _ => self.choose_option(),
        }
    }

    /// A message with particulars.
    pub(super) fn enter(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Move(motion) => self.go(motion),
            Message::Scroll { rows, down } => {
                let scroll = match self.layers.last_mut() {
                    Some(Screen::Question(ask)) => &mut ask.scroll,
                    Some(Screen::Check(check)) => &mut check.scroll,
                    _ => return Vec::new(),
                };
                *scroll = if down {
                    scroll.saturating_add(rows)
                } else {
                    scroll.saturating_sub(rows)
                };
            }
            Message::Answer(option) => return self.pick(option),
            Message::AnswerSeveral(chosen) if self.asking() => return self.answer_several(chosen),
            Message::AnswerTyped(text) if self.asking() => return self.answer_typed(&text),
            Message::Select(row) => self.select(row),
            Message::Jump(question) => self.jump(question),
            Message::JumpTo(typed) => self.jump_to(typed),
            Message::Type(text) => match self.layers.last_mut() {
                Some(Screen::Form(form)) => form.type_in(&text),
                Some(Screen::Search(_)) => self.change_query(|query| query.insert(&text)),
                _ => {}
            },
            Message::Paste(text) => match self.layers.last_mut() {
                Some(Screen::Form(form)) => form.paste(&text),
                Some(Screen::Search(_)) => self.change_query(|query| query.paste(&text)),
                _ => {}
            },
            Message::Edit(edit) => self.edit(edit),
            Message::Fill(field, text) => match self.layers.last_mut() {
                Some(Screen::Form(form)) => form.fill(field, &text),
                Some(Screen::Search(_)) => self.change_query(|query| query.replace_all(&text)),
                _ => {}
            },
            Message::Tick(field, entry) => {
                if let Some(Screen::Form(form)) = self.layers.last_mut() {
                    form.tick(field, entry);
                    return self.count();
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn edit(&mut self, edit: Edit) {
        let columns = self.columns;
        match self.layers.last_mut() {
            Some(Screen::Form(form)) => form.edit(edit, columns),
            Some(Screen::Search(_)) => self.edit_query(edit),
            _ => {}
        }
    }

    fn asking(&self) -> bool {
        matches!(self.screen(), Screen::Question(_))
    }

    /// A number key: an option of the question, an entry of a form's field.
    fn pick(&mut self, option: usize) -> Vec<Effect> {
        match self.layers.last_mut() {
            Some(Screen::Question(_)) => self.answer(option),
            Some(Screen::Form(form)) => {
                let field = form.at;
                form.tick(field, option);
                self.count()
            }
            _ => Vec::new(),
        }
    }

    fn go(&mut self, motion: Motion) {
        match self.layers.last_mut() {
            Some(Screen::Home(_)) => self.move_home(motion),
            Some(Screen::Question(_)) => self.move_question(motion),
            Some(Screen::Map(_)) => self.move_map(motion),
            Some(Screen::Search(_)) => self.move_search(motion),
            Some(Screen::Form(form)) => form.go(motion),
            Some(Screen::Ledger(_)) => self.move_ledger(motion),
            Some(Screen::Portfolio(_)) => self.move_portfolio(motion),
            Some(Screen::Review(_)) => self.move_review(motion),
            Some(Screen::Check(_)) => self.move_check(motion),
            Some(Screen::Summary(_)) => self.move_summary(motion),
            Some(Screen::Help(_, page)) => match motion {
                Motion::Down | Motion::Right | Motion::PageDown => *page = page.wrapping_add(1),
                Motion::Up | Motion::Left | Motion::PageUp => *page = page.saturating_sub(1),
                Motion::First => *page = 0,
                // The view alone knows which page is the last.
                Motion::Last => {}
            },
            None => {}
        }
    }

    /// The cursor on a row, as a click says; kept within the list by a move that goes nowhere.
    fn select(&mut self, row: usize) {
        match self.layers.last_mut() {
            Some(Screen::Home(home)) => home.at = row,
            Some(Screen::Question(ask)) => {
                let question = self.session.as_ref().and_then(Session::question);
                let count = question.map_or(0, |question| question.options().len());
                ask.option = row.min(count.saturating_sub(1));
                ask.chosen = true;
                return;
            }
            Some(Screen::Map(map)) => {
                let rows = self
                    .session
                    .as_ref()
                    .map_or(0, |session| map.rows(session).len());
                map.at = row.min(rows.saturating_sub(1));
                return;
            }
            Some(Screen::Search(search)) => search.at = row,
            Some(Screen::Form(form)) => {
                form.select(row);
                return;
            }
            Some(Screen::Ledger(ledger)) => ledger.at = row,
            Some(Screen::Portfolio(portfolio)) => portfolio.at = row,
            Some(Screen::Review(review)) => review.at = row,
            Some(Screen::Summary(_)) => {
                self.select_in_summary(row);
                return;
            }
            Some(Screen::Check(_) | Screen::Help(..)) | None => return,
        }
        self.go(Motion::Right);
    }
}
