/**
 * Who held an office that news names every day, by the title that is written before the name: surnames as they follow it,
 * whole names of popes, each with the years of the terms; the last is open while the term runs on.
 */
export const OFFICE_HOLDERS: Readonly<Record<string, string>> = {
  president: `
    Eisenhower 1953-1961, Kennedy 1961-1963, Johnson 1963-1969, Nixon 1969-1974, Ford 1974-1977, Carter 1977-1981, Reagan 1981-1989,
    Bush 1989-1993 2001-2009, Clinton 1993-2001, Obama 2009-2017, Trump 2017-2021 2025-2029, Biden 2021-2025,
    Gorbachev 1985-1991, Yeltsin 1991-1999, Medvedev 2008-2012, Putin 2000-2008 2012-,
    Kuchma 1994-2005, Yushchenko 2005-2010, Yanukovych 2010-2014, Poroshenko 2014-2019, Zelenskiy 2019-, Zelensky 2019-, Zelenskyy 2019-,
    Pompidou 1969-1974, Mitterrand 1981-1995, Chirac 1995-2007, Sarkozy 2007-2012, Hollande 2012-2017, Macron 2017-2027,
    Mubarak 1981-2011, Sisi 2014-, Sadat 1970-1981, Saddam 1979-2003, Erdogan 2014-, Karzai 2001-2014, Ghani 2014-2021,
    Khatami 1997-2005, Ahmadinejad 2005-2013, Rouhani 2013-2021, Raisi 2021-2024, Pezeshkian 2024-,
    Musharraf 2001-2008, Marcos 1965-1986 2022-2028, Aquino 1986-1992 2010-2016, Duterte 2016-2022, Suharto 1967-1998, Widodo 2014-2024,
    Mandela 1994-1999, Mbeki 1999-2008, Zuma 2009-2018, Ramaphosa 2018-, Mugabe 1987-2017, Obasanjo 1999-2007, Buhari 2015-2023, Tinubu 2023-,
    Cardoso 1995-2003, Rousseff 2011-2016, Temer 2016-2019, Bolsonaro 2019-2023, Menem 1989-1999, Macri 2015-2019, Milei 2023-,
    Alfonsin 1983-1989, Sarney 1985-1990, Collor 1990-1992, Salinas 1988-1994, Zedillo 1994-2000, Calderon 2006-2012, Sheinbaum 2024-,
    Chavez 1999-2013, Maduro 2013-, Fujimori 1990-2000, Pinochet 1974-1990, Uribe 2002-2010, Santos 2010-2018, Petro 2022-2026, Boric 2022-2026,
    Barroso 2004-2014, Juncker 2014-2019, Leyen 2019-`,
  'prime minister': `
    Thatcher 1979-1990, Major 1990-1997, Blair 1997-2007, Brown 2007-2010, Cameron 2010-2016, May 2016-2019, Johnson 2019-2022, Truss 2022-2022,
    Sunak 2022-2024, Starmer 2024-, Mulroney 1984-1993, Chretien 1993-2003, Harper 2006-2015, Trudeau 1968-1984 2015-2025, Carney 2025-,
    Hawke 1983-1991, Keating 1991-1996, Howard 1996-2007, Rudd 2007-2013, Gillard 2010-2013, Abbott 2013-2015, Turnbull 2015-2018,
    Morrison 2018-2022, Albanese 2022-, Nakasone 1982-1987, Takeshita 1987-1989, Hashimoto 1996-1998, Obuchi 1998-2000, Koizumi 2001-2006,
    Abe 2006-2007 2012-2020, Noda 2011-2012, Suga 2020-2021, Kishida 2021-2024, Ishiba 2024-2025, Takaichi 2025-,
    Rabin 1974-1977 1992-1995, Netanyahu 1996-1999 2009-2021 2022-, Barak 1999-2001, Sharon 2001-2006, Olmert 2006-2009, Bennett 2021-2022,
    Vajpayee 1998-2004, Modi 2014-, Bhutto 1988-1996, Sharif 1990-1999 2013-2017 2022-, Erdogan 2003-2014, Papandreou 1981-1989 2009-2011,
    Tsipras 2015-2019, Mitsotakis 2019-, Berlusconi 1994-1995 2001-2011, Prodi 1996-1998 2006-2008, Craxi 1983-1987, Renzi 2014-2016, Conte 2018-2021,
    Draghi 2021-2022, Meloni 2022-, Rajoy 2011-2018, Sanchez 2018-, Aznar 1996-2004, Zapatero 2004-2011, Orban 1998-2002 2010-, Tusk 2007-2014 2023-,
    Ardern 2017-2023, Varadkar 2017-2024`,
  chancellor: `
    Brandt 1969-1974, Schmidt 1974-1982, Kohl 1982-1998, Schroeder 1998-2005, Schröder 1998-2005, Merkel 2005-2021, Scholz 2021-2025, Merz 2025-`,
  'secretary of state': `
    Kissinger 1973-1977, Shultz 1982-1989, Baker 1989-1992, Christopher 1993-1997, Albright 1997-2001, Powell 2001-2005, Rice 2005-2009,
    Clinton 2009-2013, Kerry 2013-2017, Tillerson 2017-2018, Pompeo 2018-2021, Blinken 2021-2025, Rubio 2025-`,
  'secretary-general': `
    Waldheim 1972-1981, Cuellar 1982-1991, Boutros-Ghali 1992-1996, Annan 1997-2006, Ki-moon 2007-2016, Guterres 2017-2026, Rasmussen 2009-2014,
    Stoltenberg 2014-2024, Rutte 2024-`,
  pope: 'Paul 1978-2005, Benedict 2005-2013, Francis 2013-2025, Leo 2025-',
  chairman: 'Volcker 1979-1987, Greenspan 1987-2006, Bernanke 2006-2014',
};
