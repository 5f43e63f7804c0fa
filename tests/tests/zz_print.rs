use content::occupation_figures::MATCHING;
use content::occupations::{facts, table};
use domain::occupations::*;
use domain::values::{Country,Language};
fn show(t:&Occupations, s:&Seeker, n:usize, label:&str){
  let tab=table(Language::Nl).unwrap();
  let m=matches(t,s,&MATCHING);
  let mut c=[0;4]; for x in &m.found { c[x.band as usize]+=1; }
  println!("\n## {label}  hardly {} possible {} fits {} good {}",c[0],c[1],c[2],c[3]);
  for x in m.found.iter().take(n){
    let o=tab.occupations.iter().find(|o|o.code()==x.occupation.code).unwrap();
    let r=reasons(t,s,x.occupation,Country::Netherlands,&MATCHING);
    let f=|p:Option<f64>|p.map_or("-".into(),|p|format!("{:.2}",p));
    println!("{:04} {:45} c{} L{} {:?} {} i{} s{} v{} +{:?} -{:?}",x.occupation.code,o.name,x.occupation.common,x.occupation.level,x.band,f(x.fit.whole),f(x.fit.interests),f(x.fit.skills),f(x.fit.values),r.pro,r.con);
  }
}
#[test]
fn jobs(){
  let t=facts(table(Language::Nl).unwrap());
  let cases=include_str!("../cases/occupations/neighbours.csv");
  let mut seen=vec![];
  for l in cases.lines().skip(1){ let v:Vec<_>=l.split(',').collect(); if !seen.contains(&(v[0],v[1])){seen.push((v[0],v[1]));}}
  for (n,c) in seen { let s=Seeker{last:t.get(c.parse().unwrap()),weights:MATCHING.weights(),..Seeker::default()}; show(&t,&s,20,n); }
}
#[test]
fn pure(){
  let t=facts(table(Language::Nl).unwrap());
  for i in 0..6 { let mut p=[0.3;6]; p[i]=0.95; p[(i+1)%6]=0.45; p[(i+5)%6]=0.45; p[(i+3)%6]=0.1;
   let s=Seeker{interests:Some(p),weights:MATCHING.weights(),..Seeker::default()}; show(&t,&s,25,"RIASEC".get(i..=i).unwrap()); }
  for i in 0..6 { let mut p=[0.3;6]; p[i]=0.95; p[(i+1)%6]=0.8; p[(i+3)%6]=0.1;
   let s=Seeker{interests:Some(p),weights:MATCHING.weights(),..Seeker::default()}; show(&t,&s,15,&format!("{}+{}",&"RIASEC"[i..=i],&"RIASECR"[i+1..=i+1])); }
}
#[test]
fn needs(){
  let t=facts(table(Language::Nl).unwrap()); let tab=table(Language::Nl).unwrap();
  let names=content::assessments::VAARDIGHEDEN.instrument.scales;
  for k in 0..15 { let mut v:Vec<f64>=t.iter().filter_map(|o|o.skills.map(|s|s[k])).collect(); v.sort_by(f64::total_cmp);
   let n=v.len(); println!("{:28} min {:.1} p10 {:.1} p50 {:.1} p90 {:.1} max {:.1}",names[k],v[0],v[n/10],v[n/2],v[n*9/10],v[n-1]); }
  let _=tab;
}
