use crate::incumbent::*;
use content::occupation_figures::MATCHING;
use content::occupations::known;
use domain::occupations::*;
use native_tests::chance::Chance;
use screens::occupations::seeker::seeker;
fn top(d:&domain::dossier::Dossier,t:&'static Occupations,w:Option<Weights>)->Vec<(u16,FitBand)>{
 let mut s=seeker(d,t); if let Some(w)=w{s.weights=w;}
 matches(t,&s,&MATCHING).found.iter().filter(|f|f.occupation.common>0).map(|f|(f.occupation.code,f.band)).collect()}
fn people(own:f64,n:usize)->Vec<(Truth,u64)>{let t=known().unwrap();let mut c=Chance(11);let mut v=vec![];
 for o in t.iter().filter(|o|o.common>0){for k in 0..n{ if let Some(x)=Truth::of(t,o,own,&mut c){v.push((x,(o.code as u64)*100+k as u64));}}} v}
#[test] fn inc(){let t=known().unwrap();
 for own in [0.0,0.4,0.8]{ let ps=people(own,4);
  let tk=|i,s,v,l|Taken{interests:i,skills:s,values:v,last:l};
  for (name,taken,w) in [("30",tk(Interests::Start,false,false,false),None),("60",tk(Interests::All,false,false,false),None),("skills",tk(Interests::None,true,false,false),None),("values",tk(Interests::None,false,true,false),None),("60+v",tk(Interests::All,false,true,false),None),("60+s",tk(Interests::All,true,false,false),None),("all",ALL,None),
   ("all noI",ALL,Some(Weights{interests:0.,..MATCHING.weights()})),("all noS",ALL,Some(Weights{skills:0.,..MATCHING.weights()})),("all noV",ALL,Some(Weights{values:0.,..MATCHING.weights()})),
   ("last",tk(Interests::None,false,false,true),None),("all+last",Taken{last:true,..ALL},None),("60+last",tk(Interests::All,false,false,true),None)]{
   let (mut good,mut fits,mut t20,mut t5,mut ranks,mut ng,mut nf,mut none,mut ov,mut seg)=(0,0,0,0,vec![],0,0,0,0,0);
   for (p,s) in &ps{ let d=dossier(p,taken,*s); let f=top(&d,t,w); if f.is_empty(){none+=1;continue;}
     let full=top(&dossier(p,Taken{last:taken.last,..ALL},*s),t,None);
     ov+=f.iter().take(20).filter(|x|full.iter().take(20).any(|y|y.0==x.0)).count();
     let me=t.get(p.code).unwrap().segment();
     seg+=f.iter().take(20).filter(|x|t.get(x.0).unwrap().segment()==me).count();
     let Some(r)=f.iter().position(|x|x.0==p.code) else{none+=1;continue}; ranks.push(r); t20+=usize::from(r<20); t5+=usize::from(r<5);
     good+=usize::from(f[r].1==FitBand::Good); fits+=usize::from(f[r].1>=FitBand::Fits);
     ng+=f.iter().filter(|x|x.1==FitBand::Good).count(); nf+=f.iter().filter(|x|x.1>=FitBand::Fits).count();}
   ranks.sort(); let n=ranks.len() as f64; let pc=|x:usize|100.*x as f64/n;
   println!("own {own} {name:10} n {n} none {none} good {:.0}% (size {:.0}) fits+ {:.0}% (size {:.0}) top5 {:.0}% top20 {:.0}% median {} overlap20 {:.1} seg {:.1}",pc(good),ng as f64/n,pc(fits),nf as f64/n,pc(t5),pc(t20),ranks.get(ranks.len()/2).unwrap_or(&0)+1,ov as f64/n,seg as f64/n);
  }}}
#[test] fn spread(){let t=known().unwrap(); let ps=people(0.8,1); let mut acc=[[0.0f64;3];5]; let mut n=0.0;
 for (p,s) in &ps{ let d=dossier(p,Taken{last:true,..ALL},*s); let sk=seeker(&d,t);let mut s2=sk.clone(); s2.last=None; let mut s3=sk.clone(); s3.skills=[Held::default();SKILLS];
  if sk.interests.is_none()||sk.values.is_none(){continue;}
  let cols:Vec<Vec<f64>>=vec![t.iter().filter_map(|o|Fit::of(t,&sk,o,&MATCHING).interests).collect(),t.iter().filter_map(|o|Fit::of(t,&s2,o,&MATCHING).skills).collect(),t.iter().filter_map(|o|Fit::of(t,&s3,o,&MATCHING).skills).collect(),t.iter().filter_map(|o|Fit::of(t,&sk,o,&MATCHING).skills).collect(),t.iter().filter_map(|o|Fit::of(t,&sk,o,&MATCHING).values).collect()];
  for (i,c) in cols.iter().enumerate(){let m=c.iter().sum::<f64>()/c.len() as f64; let v=c.iter().map(|x|(x-m)*(x-m)).sum::<f64>()/c.len() as f64; acc[i][0]+=m;acc[i][1]+=v.sqrt(); let mut q=c.clone();q.sort_by(f64::total_cmp); acc[i][2]+=q[q.len()-20];}
  n+=1.0;}
 for (i,name) in ["interests","tested","near","skills all","values"].iter().enumerate(){println!("{name} mean {:.3} sd {:.3} 20th best {:.3}",acc[i][0]/n,acc[i][1]/n,acc[i][2]/n);}}
